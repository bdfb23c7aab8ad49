import * as v from 'valibot';
import { Citations } from './citation';
import { Id, Text } from './text';

/** One stop of a tour that the kiosk plays by itself. */
export const TourStep = v.strictObject({
  id: Id,
  /** The record that the view fits, whatever the screen's shape; null for the whole belt. */
  shows: v.nullable(Id),
  /** Degrees from straight down. */
  pitch: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(60)), 0),
  /** Degrees clockwise from north. */
  bearing: v.optional(v.pipe(v.number(), v.minValue(-180), v.maxValue(180)), 0),
  /** Zoom levels nearer (or, below zero, farther) than what fits. */
  zoomBy: v.optional(v.pipe(v.number(), v.minValue(-1), v.maxValue(2)), 0),
  /** Seconds of the flight to it, and of the rest there. */
  flight: v.pipe(v.number(), v.minValue(0), v.maxValue(20)),
  seconds: v.pipe(v.number(), v.minValue(5), v.maxValue(60)),
  /** Groups of layers that are switched off meanwhile. */
  hidden: v.optional(v.array(Id), []),
  title: Text,
  caption: Text,
  cites: Citations,
});
export type TourStep = v.InferOutput<typeof TourStep>;

export const Tour = v.strictObject({
  id: Id,
  name: Text,
  steps: v.pipe(v.array(TourStep), v.minLength(1), v.maxLength(40)),
});
export type Tour = v.InferOutput<typeof Tour>;
