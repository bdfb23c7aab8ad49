import type { Position } from 'geojson';
import type { OsmWay } from '../read/element';
import { clipLine } from '../shape/box';
import type { NodeStore } from '../shape/node-store';
import { rounded } from '../shape/orient';
import { missingNodes, openWay } from '../words';
import { areaKind } from './area-kind';
import { drawArea } from './areas';
import { isDrawn } from './is-drawn';
import type { Labels } from './labels';
import { isSensitive, namesOf } from './names';
import type { Roads } from './roads';
import { runs } from './runs';
import type { Sheet } from './sheet';
import type { WaterLines } from './water-lines';

export interface Drawing {
  readonly sheet: Sheet;
  readonly labels: Labels;
  readonly roads: Roads;
  readonly waterLines: WaterLines;
  readonly nodes: NodeStore;
  /** Ways that a multipolygon draws already, by what it draws of them: `123 water river`. */
  readonly drawn: ReadonlySet<string>;
}

/** Tags that make an area of a closed line, but leave an open one a line. */
const mayBeLine = (tags: OsmWay['tags']): boolean =>
  tags['leisure'] === 'track' || tags['waterway'] !== undefined || tags['highway'] !== undefined;

/** Draws one way for its own tags: as a road, a water line, a bank of the sea or an area. */
export function drawWay(way: OsmWay, drawing: Drawing): void {
  const { tags, refs } = way;
  const { sheet, labels, roads, waterLines } = drawing;
  if (!isDrawn(tags)) return;
  const record = `way ${way.id}`;
  const isClosed = refs.length > 3 && refs[0] === refs.at(-1);
  const kind = areaKind(tags);
  const isArea =
    kind !== null ||
    isSensitive(tags) ||
    tags['man_made'] === 'bridge' ||
    tags['tourism'] !== undefined ||
    tags['place'] === 'island';
  if (isArea && !mayBeLine(tags) && !isClosed) {
    if (kind !== null) sheet.report.add('open-way', record, null, openWay);
    return;
  }
  const points = refs.map(drawing.nodes.get);
  const isWhole = points.every((point) => point !== null);
  if (!isWhole) {
    const missing = refs.filter((_, i) => points[i] === null);
    // Cut off by the box that was asked for, not by a fault of the file.
    if (missing.length === refs.length) return;
    sheet.report.add('missing-nodes', record, null, missingNodes(missing, isArea && isClosed));
  }
  roads.add(way);
  if (tags['waterway'] !== undefined || tags['natural'] === 'coastline') waterLines.add(way, runs(points));
  const repeated = kind !== null && drawing.drawn.has(`${way.id} ${kind.layer} ${kind.class}`);
  if (isArea && isClosed && isWhole && !repeated)
    drawArea(record, tags, [[points.filter((point) => point !== null)]], sheet, labels);
  labelBridge(way, points, drawing);
}

function labelBridge(
  { tags }: OsmWay,
  points: readonly (Position | null)[],
  { sheet, labels }: Drawing,
): void {
  const names = namesOf(tags, 'bridge:name');
  const middle = points[points.length >> 1];
  if (names === null || middle === undefined || middle === null || tags['highway'] === undefined) return;
  if (clipLine([middle, middle], sheet.box).length === 0) return;
  labels.add('bridge', 3, names, rounded([middle])[0] ?? middle, 0);
}
