import { factFiles } from '../facts';
import type { ZoneFeature } from '../feature';
import type { Area, Position } from '../geometry';
import { wording } from '../problem';
import { brokenRing, turnedRing } from './ring-words';
import { problemAt, type Rule } from './rule';

type Ring = { readonly field: string; readonly ring: readonly Position[]; readonly isHole: boolean };

function ringsOf(geometry: Area): readonly Ring[] {
  const outlines = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return outlines.flatMap((rings, outline) =>
    rings.map((ring, index) => {
      const field = geometry.type === 'Polygon' ? `#${index + 1}` : `#${outline + 1}#${index + 1}`;
      return { field: `geometry.coordinates${field}`, ring, isHole: index > 0 };
    }),
  );
}

const empty = wording('没有轮廓', 'the outline is empty', '请补上轮廓', 'add the outline');
const oneEnd = wording(
  '线少于 2 个位置',
  'the line has fewer than 2 positions',
  '请补全这条线',
  'complete the line',
);

const isEmpty = ({ type, coordinates }: Area) =>
  coordinates.length === 0 || (type === 'MultiPolygon' && coordinates.some((rings) => rings.length === 0));

/** Whether a zone's outline can be reckoned with; the rules that measure outlines skip the others. */
export const isSound = ({ geometry }: ZoneFeature) =>
  !isEmpty(geometry) && ringsOf(geometry).every(({ ring }) => brokenRing(ring) === null);

/** Outlines are closed, simple and right-handed; lines have two ends. */
export const rings: Rule = (facts) => {
  const outlines = facts.zones.features.flatMap(({ id, geometry }) => {
    const at = { file: factFiles.zones, id };
    if (isEmpty(geometry)) return problemAt(at, 'geometry.coordinates', empty);
    return ringsOf(geometry).flatMap(({ field, ring, isHole }) => {
      const said = brokenRing(ring) ?? turnedRing(ring, isHole);
      return said === null ? [] : problemAt(at, field, said);
    });
  });
  const lines = facts.structure.features.flatMap(({ id, geometry }) => {
    if (geometry === null) return [];
    const runs = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
    const isShort = runs.length === 0 || runs.some((run) => run.length < 2);
    return isShort ? problemAt({ file: factFiles.structure, id }, 'geometry.coordinates', oneEnd) : [];
  });
  return [...outlines, ...lines];
};
