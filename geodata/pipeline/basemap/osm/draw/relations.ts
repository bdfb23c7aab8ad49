import type { OsmRelation } from '../read/element';
import type { NodeStore } from '../shape/node-store';
import { polygonsOf, type RoledRing } from '../shape/polygons';
import { type Chain, closeRings, type Stretch } from '../shape/rings';
import { missingNodes, openRing, strayHole } from '../words';
import { areaKind } from './area-kind';
import { drawArea } from './areas';
import type { Labels } from './labels';
import type { Sheet } from './sheet';

/** Outer ways of multipolygons with what is drawn of them, so that a way with the same tags is not drawn twice. */
export function drawnByRelations(areas: readonly OsmRelation[]): ReadonlySet<string> {
  const drawn = new Set<string>();
  for (const { tags, members } of areas) {
    const kind = areaKind(tags);
    if (kind === null) continue;
    for (const { type, ref, role } of members)
      if (type === 'way' && role !== 'inner') drawn.add(`${ref} ${kind.layer} ${kind.class}`);
  }
  return drawn;
}

/** Puts a multipolygon together and draws it; rings that do not close are reported and the others drawn. */
export function drawRelation(
  { id, tags, members }: OsmRelation,
  refsOf: ReadonlyMap<number, readonly number[]>,
  nodes: NodeStore,
  sheet: Sheet,
  labels: Labels,
): void {
  const record = `relation ${id}`;
  const ways = members.filter(({ type }) => type === 'way');
  const absent = ways.filter(({ ref }) => !refsOf.has(ref)).length;
  const roled: RoledRing[] = [];
  for (const isInner of [false, true]) {
    const own = ways.filter(({ role }) => (role === 'inner') === isInner);
    const stretches = own.flatMap(({ ref }): Stretch[] => {
      const refs = refsOf.get(ref);
      return refs === undefined ? [] : [{ way: ref, refs }];
    });
    const { rings, gaps } = closeRings(stretches);
    for (const gap of gaps)
      sheet.report.add('open-ring', record, `way ${gap.ways[0]}`, gapWords(gap, nodes, absent));
    const isGiven = own.some(({ role }) => role !== '');
    for (const { refs, ways: from } of rings) {
      const points = refs.map(nodes.get);
      const missing = refs.filter((_, i) => points[i] === null);
      if (missing.length > 0)
        sheet.report.add('missing-nodes', record, `way ${from[0]}`, missingNodes(missing, true));
      else {
        const role = isInner ? 'inner' : isGiven ? 'outer' : '';
        roled.push({ line: points.filter((point) => point !== null), role });
      }
    }
  }
  const { polygons, stray } = polygonsOf(roled);
  if (stray > 0) sheet.report.add('stray', record, null, strayHole(stray));
  drawArea(record, tags, polygons, sheet, labels);
}

function gapWords({ ways, refs }: Chain, nodes: NodeStore, absent: number) {
  const at = (ref: number | undefined) =>
    (ref === undefined ? null : nodes.get(ref))?.map((degree) => degree.toFixed(5)).join() ?? `node ${ref}`;
  return openRing(ways, at(refs[0]), at(refs.at(-1)), absent);
}
