import { rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildBuildings } from './buildings';
import { buildCampuses } from './campuses';
import { buildFade } from './fade';
import { buildGreen } from './green';
import { buildLabels } from './labels';
import { buildMetroLines, buildMetroStations } from './metro';
import { fromOsm } from './osm';
import { buildRoads } from './roads';
import { buildShoreline } from './shoreline';
import { buildWater } from './water';

const BUILDERS = {
  water: buildWater,
  shoreline: buildShoreline,
  green: buildGreen,
  campuses: buildCampuses,
  roads: buildRoads,
  'metro-lines': buildMetroLines,
  'metro-stations': buildMetroStations,
  buildings: buildBuildings,
  labels: buildLabels,
  fade: buildFade,
};

/**
 * Builds the embedded base map from a folder of source layers (`run.mjs basemap --from DIR [--to geodata/basemap]`),
 * or one from an OpenStreetMap extract (`--osm FILE`; see `osm/`).
 */
export default async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      from: { type: 'string' },
      to: { type: 'string', default: 'geodata/basemap' },
      osm: { type: 'string' },
      bbox: { type: 'string' },
      out: { type: 'string' },
      query: { type: 'boolean' },
      tiles: { type: 'boolean' },
    },
  });
  if (values.osm !== undefined || values.query === true) await fromOsm(values);
  else if (values.from === undefined)
    throw new Error('basemap needs --osm FILE, --query, or --from, a folder of source layers');
  else buildEmbedded(path.resolve(values.from), path.resolve(values.to));
}

function buildEmbedded(from: string, to: string): void {
  // What says where the layers of another base map are would hide these.
  rmSync(path.join(to, 'basemap.json'), { force: true });
  let total = 0;
  for (const [name, build] of Object.entries(BUILDERS)) {
    const bytes = build(from, to);
    total += bytes;
    console.warn(`${name.padEnd(16)}${(bytes / 1000).toFixed(1).padStart(8)} kB`);
  }
  console.warn(`${'total'.padEnd(16)}${(total / 1000).toFixed(1).padStart(8)} kB`);
}
