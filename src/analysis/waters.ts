import type { Outline } from './baseMap';
import { between, gap, type XY } from './plane';
import { indexSegments } from './segmentIndex';
import { type Box, boxOf, crossing, type Segment, segmentsOf } from './segments';
import { createShape } from './shape';

/** Open water that nobody walks through: river, canal, creeks. One walks round a pond. */
const barriers: readonly string[] = ['river', 'canal', 'creek'];
/** Water that only a bridge of the road layer crosses; over a creek, any street of it is a bridge. */
const broad: readonly string[] = ['river', 'canal'];
/** Ends of a way may lie on the bank itself, in metres. */
const onBank = 1;

export interface Waters {
  /** Whether a point lies in river, canal or creek. */
  readonly holds: (p: XY) => boolean;
  /** Whether the straight way from `a` to `b` meets river, canal or creek between its ends, neither being afloat. */
  readonly separates: (a: XY, b: XY) => boolean;
  /** Their banks within a box. */
  readonly banksIn: (box: Box) => readonly Segment[];
  /** Whether river or canal lies between. */
  readonly broadSeparates: (a: XY, b: XY) => boolean;
}

export function createWaters(water: readonly Outline[]): Waters {
  const all = bodyOf(water.filter((outline) => barriers.includes(outline.class)));
  const wide = bodyOf(water.filter((outline) => broad.includes(outline.class)));
  return { ...all, broadSeparates: wide.separates };
}

/** Where the water is not known nobody can say that a way stays dry: nobody walks. */
export const unknownWaters: Waters = {
  holds: () => true,
  separates: () => true,
  banksIn: () => [],
  broadSeparates: () => true,
};

function bodyOf(outlines: readonly Outline[]): Omit<Waters, 'broadSeparates'> {
  const edges = outlines.flatMap(({ polygons }) => polygons.flat().flatMap(segmentsOf));
  const index = indexSegments(edges);
  const shapes = outlines.map(createShape);
  const inWater = (p: XY) => shapes.some((shape) => shape(p));
  return {
    holds: inWater,
    banksIn: (box) => index.near(box).flatMap((i) => edges[i] ?? []),
    separates: (a, b) => {
      const way = { a, b };
      const length = gap(a, b);
      let isFromBank = false;
      const isMet = index.some(boxOf(way), (i) => {
        const edge = edges[i];
        const met = edge === undefined ? null : crossing(way, edge);
        if (met === null) return false;
        if (met.one * length > onBank && (1 - met.one) * length > onBank) return true;
        isFromBank = true;
        return false;
      });
      return isMet || (isFromBank && inWater(between(a, b, 0.5)));
    },
  };
}
