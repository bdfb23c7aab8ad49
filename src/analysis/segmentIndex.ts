import Flatbush from 'flatbush';
import { type Box, boxOf, type Segment } from './segments';

/** Positions in a list of segments whose boxes meet the asked box. */
export type SegmentsNear = (box: Box) => readonly number[];

export function indexSegments(segments: readonly Segment[]): SegmentsNear {
  if (segments.length === 0) return () => [];
  const index = new Flatbush(segments.length);
  for (const segment of segments) index.add(...boxOf(segment));
  index.finish();
  return (box) => index.search(...box);
}
