import path from 'node:path';
import { parseArgs } from 'node:util';
import { drawRibbons } from './draw-ribbons';
import { drawZones } from './draw-zones';
import { layIn } from './lay-in';
import { BaseLines } from './lines';
import { verifyZones } from './verify-zones';

/**
 * Draws the zone outlines and the ribbons from the base map, `run.mjs zones [--facts geodata]`, and lays them into
 * zones.geojson and structure.geojson, WGS-84, after the topology checks have passed. Words and figures there stay.
 */
export default function main(args: string[]): void {
  const { values } = parseArgs({ args, options: { facts: { type: 'string', default: 'geodata' } } });
  const facts = path.resolve(values.facts);
  const lines = new BaseLines(path.join(facts, 'basemap'));
  const zones = drawZones(lines);
  for (const line of verifyZones(zones)) console.warn(line);
  console.warn(`zones.geojson: ${layIn(path.join(facts, 'zones.geojson'), zones)} drawn`);
  console.warn(
    `structure.geojson: ${layIn(path.join(facts, 'structure.geojson'), drawRibbons(lines))} drawn`,
  );
}
