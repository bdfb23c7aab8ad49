import { createStore } from 'zustand/vanilla';
import type { Position } from '../model/geometry';

/** The view of this instant, while the map moves; the Scene holds only settled views. */
export interface LiveView {
  /** Metres on the ground per CSS px at the centre of the view. */
  readonly metresPerPixel: number;
  /** Middle of the view, WGS-84 [longitude, latitude]. */
  readonly centre: Position;
  /** Degrees clockwise from north. */
  readonly bearing: number;
  readonly pitch: number;
}

export const liveView = createStore<LiveView>(() => ({
  metresPerPixel: 0,
  centre: [0, 0],
  bearing: 0,
  pitch: 0,
}));

/** Elements that stand over a point of the map, by record id; the camera moves them along. */
export const anchors = new Map<string, HTMLElement>();
