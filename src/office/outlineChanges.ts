import type { RawFacts } from '../model/facts';
import type { Change, FieldChange } from './changes';
import { at, jsonOf, listOf, same } from './json';
import { nameOf } from './labels';
import { entriesOf, idOf } from './published';

/** Corners of an outline, all rings together; the one that closes a ring is not counted twice. */
function cornersIn(geometry: unknown): number {
  const count = (value: unknown): number =>
    listOf(value).every((one) => typeof listOf(one)[0] === 'number')
      ? Math.max(0, listOf(value).length - 1)
      : listOf(value).reduce<number>((sum, one) => sum + count(one), 0);
  return count(at(geometry, 'coordinates'));
}

const content = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? value : '');

const entries: readonly (readonly [heading: string, read: (zone: unknown) => string | number])[] = [
  ['轮廓的点数 Corners of the outline', (zone) => cornersIn(at(zone, 'geometry'))],
  ['轮廓误差（米） Error of the outline (m)', (zone) => content(at(zone, 'properties.boundary.errorMetres'))],
  ['轮廓依据 Basis of the outline', (zone) => content(at(zone, 'properties.boundary.method.zh'))],
  ['核对人 Checked by', (zone) => content(at(zone, 'properties.boundary.checked.by'))],
  ['核对日期 Checked on', (zone) => content(at(zone, 'properties.boundary.checked.on'))],
];

/** Zones whose outline was redrawn: no sheet has them. */
export function outlineChanges(fresh: RawFacts, published: RawFacts): readonly Change[] {
  const features = (raw: RawFacts) => listOf(at(raw.zones, 'features')).map(jsonOf);
  const before = new Map(features(published).map((zone) => [idOf(zone), zone]));
  return features(fresh).flatMap((zone): readonly Change[] => {
    const old = before.get(idOf(zone));
    if (old === undefined || same(old, zone)) return [];
    const fields = entries.flatMap(([heading, read]): readonly FieldChange[] => {
      const [was, is] = [read(old), read(zone)];
      return was === is ? [] : [{ item: null, heading, before: was, after: is }];
    });
    const name = nameOf(entriesOf(zone))?.[1] ?? '';
    return [{ kind: 'changed', sheet: 'zones', id: idOf(zone), name, metres: null, fields }];
  });
}
