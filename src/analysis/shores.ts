import type { Text } from '../model/text';
import type { BaseMap } from './baseMap';
import type { Spot } from './nearest';
import { nearestOnOutline } from './nearestPoint';
import { between, gap, type XY } from './plane';
import { type Segment, segmentsOf } from './segments';

/** Banks of the Huangpu, of the canal and of the island; linings are drawings. */
const classes: readonly string[] = ['bank', 'canal', 'island'];
/** Metres between the points of a bank that are tried, and from the bank to where the walk ends. */
const spacing = 40;
const ashore = 3;

export interface Shores {
  readonly spots: readonly Spot[];
  /** Name of the water at a point of a bank. */
  readonly nameAt: (p: XY) => Text | null;
}

/** Points of the river front. The layer has the water on the right of every line, so one arrives on the left. */
export function createShores({ shores, water }: BaseMap): Shores {
  const named = water.filter(({ class: kind }) => kind === 'river' || kind === 'canal');
  return {
    spots: shores
      .filter((shore) => classes.includes(shore.class))
      .flatMap(({ line }) => segmentsOf(line).flatMap(spotsOf)),
    nameAt: (p) => {
      const away = ({ polygons }: (typeof named)[number]) =>
        gap(nearestOnOutline({ polygons }, p) ?? [0, 0], p);
      return [...named].sort((one, other) => away(one) - away(other))[0]?.name ?? null;
    },
  };
}

function spotsOf({ a, b }: Segment): readonly Spot[] {
  const metres = gap(a, b);
  const count = Math.max(1, Math.round(metres / spacing));
  const [left, up] = [-(b[1] - a[1]) / metres, (b[0] - a[0]) / metres];
  return Array.from({ length: count }, (_, i) => {
    const at = between(a, b, (i + 0.5) / count);
    return { at, door: [at[0] + left * ashore, at[1] + up * ashore], name: null, record: null };
  });
}
