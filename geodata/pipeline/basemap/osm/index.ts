import path from 'node:path';
import { linesOf } from '../../check/report';
import { DATA_BOX } from '../extent';
import { type Built, buildFromOsm, geoJsonLimit } from './build';
import { overpassQuery } from './query';
import { createReport } from './report';
import { type Box, boxOf } from './shape/box';
import { boxWrong } from './words';

export interface Options {
  readonly osm?: string | undefined;
  readonly bbox?: string | undefined;
  readonly out?: string | undefined;
  readonly query?: boolean | undefined;
  readonly tiles?: boolean | undefined;
}

/**
 * `basemap:build -- --osm FILE [--bbox w,s,e,n] [--out DIR] [--tiles]` builds a base map from an extract, with `--tiles`
 * as an archive of tiles whatever its size; `basemap:build -- --query [--bbox w,s,e,n]` prints the Overpass query for a
 * box. Sets exit code 1 when nothing is built.
 */
export async function fromOsm({
  osm,
  bbox,
  out = 'basemap-osm',
  query = false,
  tiles = false,
}: Options): Promise<void> {
  const report = createReport(osm === undefined ? '--bbox' : path.basename(osm));
  const box = bbox === undefined ? null : boxOf(bbox.split(',').map(Number));
  if (bbox !== undefined && box === null) report.add('box', null, '--bbox', boxWrong);
  else if (query) process.stdout.write(overpassQuery(box ?? DATA_BOX));
  else if (osm !== undefined) await build(osm, path.resolve(out), box, tiles, report);
  for (const problem of report.problems()) console.warn(linesOf(problem).join('\n'));
  if (bbox !== undefined && box === null) process.exitCode = 1;
}

async function build(
  osm: string,
  out: string,
  box: Box | null,
  tiles: boolean,
  report: ReturnType<typeof createReport>,
): Promise<void> {
  const start = process.hrtime.bigint();
  const built = await buildFromOsm(path.resolve(osm), out, box, report, tiles ? 0 : geoJsonLimit);
  if (built === null) {
    process.exitCode = 1;
    return;
  }
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const peak = process.resourceUsage().maxRSS / 1024;
  for (const line of summaryOf(built)) console.warn(line);
  console.warn(`${out}\n${seconds.toFixed(1)} s · 内存峰值 peak memory ${peak.toFixed(0)} MB`);
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;

function summaryOf({ form, box, layers, archive }: Built): readonly string[] {
  const rows = layers.map(
    ({ name, features, bytes }) =>
      `${name.padEnd(16)}${String(features).padStart(8)}${megabytes(bytes).padStart(12)}`,
  );
  const tail = archive === null ? '' : ` · ${archive.tiles} 瓦片 tiles · ${megabytes(archive.bytes)}`;
  return [...rows, `${form}${tail} · ${box.join(', ')}`];
}
