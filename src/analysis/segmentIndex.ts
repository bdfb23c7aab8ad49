import Flatbush from 'flatbush';
import { type Box, boxOf, type Segment } from './segments';

/** Finds the segments of a list whose boxes meet a box, by their positions in the list. */
export interface SegmentIndex {
  readonly near: (box: Box) => readonly number[];
  /** Looks at one after another until `isIt` says so; whether it did. */
  readonly some: (box: Box, isIt: (position: number) => boolean) => boolean;
}

export function indexSegments(segments: readonly Segment[]): SegmentIndex {
  if (segments.length === 0) return { near: () => [], some: () => false };
  const index = new Flatbush(segments.length);
  for (const segment of segments) index.add(...boxOf(segment));
  index.finish();
  return {
    near: (box) => index.search(...box),
    some: (box, isIt) => index.collides(...box, isIt),
  };
}
