import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { drawRibbons } from './draw-ribbons';
import { drawZones } from './draw-zones';
import { BaseLines } from './lines';
import { verifyZones } from './verify-zones';

/**
 * Draws the zone outlines and the ribbons from the base map: `run.mjs zones --to DIR [--basemap geodata/basemap]`
 * writes zones.geometry.json and structure.geometry.json, WGS-84, after the topology checks have passed.
 */
export default function main(args: string[]): void {
  const options = {
    basemap: { type: 'string', default: 'geodata/basemap' },
    to: { type: 'string' },
  } as const;
  const { values } = parseArgs({ args, options });
  if (!values.to) throw new Error('zones needs --to, a folder to write into');
  const lines = new BaseLines(path.resolve(values.basemap));
  const zones = drawZones(lines);
  for (const line of verifyZones(zones)) console.warn(line);
  const to = path.resolve(values.to);
  mkdirSync(to, { recursive: true });
  write(path.join(to, 'zones.geometry.json'), zones);
  write(path.join(to, 'structure.geometry.json'), drawRibbons(lines));
}

/** One record a line. */
function write(file: string, records: Record<string, unknown>): void {
  const rows = Object.entries(records).map(
    ([id, value]) => `${JSON.stringify(id)}: ${JSON.stringify(value)}`,
  );
  writeFileSync(file, `{\n${rows.join(',\n')}\n}\n`);
}
