import { area, feature, featureCollection, intersect } from '@turf/turf';
import { factFiles } from '../facts';
import type { ZoneFeature } from '../feature';
import { wording } from '../problem';
import { isSound } from './rings';
import { problemAt, type Rule } from './rule';
import { sliver } from './sliver';

function sharedMetres(one: ZoneFeature, other: ZoneFeature): number {
  const shared = intersect(featureCollection([feature(one.geometry), feature(other.geometry)]));
  return shared === null ? 0 : area(shared);
}

/** Zones exclude each other, and so do sections of one zone; a carrier area may lie across. */
const areSiblings = ({ properties: one }: ZoneFeature, { properties: other }: ZoneFeature) =>
  one.role === other.role && one.role !== 'carrier-area' && one.parent === other.parent;

/** No two zones, and no two sections of one zone, cover the same ground. Reported at the later of the two. */
export const overlaps: Rule = (facts) => {
  const zones = facts.zones.features.filter(isSound);
  return zones.flatMap((later, index) =>
    zones.slice(0, index).flatMap((earlier) => {
      const shared = areSiblings(earlier, later) ? sharedMetres(earlier, later) : 0;
      if (shared <= sliver) return [];
      const hectares = (shared / 10_000).toFixed(2);
      return problemAt(
        { file: factFiles.zones, id: later.id },
        'geometry',
        wording(
          `与 ${earlier.id} 重叠 ${hectares} 公顷`,
          `overlaps ${earlier.id} by ${hectares} ha`,
          '请沿共同的边界修改其中一个轮廓',
          'redraw one of them along their common edge',
        ),
      );
    }),
  );
};
