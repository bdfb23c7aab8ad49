import type { Pass } from '../read/open-osm';
import type { Report } from '../report';
import { holds } from '../shape/box';
import type { Spool } from '../spool';
import type { Survey } from '../survey';
import { drawFade } from './fade';
import { labelSpot } from './label-areas';
import { createLabels } from './labels';
import { drawMetroLines } from './metro';
import { drawnByRelations, drawRelation } from './relations';
import { createRoads } from './roads';
import { createSheet, type Sheet } from './sheet';
import { drawShoreline } from './shoreline';
import { drawStations } from './stations';
import { createWaterLines } from './water-lines';
import { drawWay } from './ways';

/** The last pass over the file: draws every layer into the spool. */
export async function drawMap(pass: Pass, found: Survey, spool: Spool, report: Report): Promise<Sheet> {
  const { box, nodes, areas, routes, members } = found;
  const spots = found.spots.filter(({ lon, lat }) => box === null || holds(box, lon, lat));
  const sheet = createSheet(box, spool, report);
  const labels = createLabels();
  const roads = createRoads();
  const waterLines = createWaterLines();
  const drawn = drawnByRelations(areas);
  const refsOf = new Map<number, readonly number[]>();
  await pass({
    way: (way) => {
      if (members.has(way.id)) refsOf.set(way.id, way.refs);
      drawWay(way, { sheet, labels, roads, waterLines, nodes, drawn });
    },
  });
  for (const relation of areas) drawRelation(relation, refsOf, nodes, sheet, labels);
  roads.draw(sheet, nodes);
  waterLines.draw(sheet);
  drawShoreline(sheet);
  drawStations(spots, drawMetroLines(routes, refsOf, nodes, sheet), sheet);
  for (const spot of spots) labelSpot(spot, labels);
  labels.draw(sheet);
  if (box !== null) drawFade(box, sheet.put);
  return sheet;
}
