import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { Basemap, BasemapOrigin } from '../model/basemap.ts';
import { isArchive } from '../model/basemap-layers.ts';
import { type DataAsset, readMinified, toAsset } from './dataAsset.ts';

const listName = 'basemap.json';

/**
 * The layers of the base map. Where `basemap.json` says which file holds which, that is what counts: several layers may
 * be in one archive of tiles (`basemap/water` and `basemap/roads` then name one file), with a file besides for what is
 * measured (`measured/roads`), and whose map it is, and of which day, travels as `basemap`. Without it each GeoJSON file is a layer.
 * @throws Error in both languages that names the file which is missing, cut short or of another shape
 */
export async function basemapAssets(folder: string): Promise<DataAsset[]> {
  const present = await readdir(folder);
  if (!present.includes(listName))
    return Promise.all(
      present
        .filter((file) => file.endsWith('.geojson'))
        .sort()
        .map((file) => layerAsset(folder, `basemap/${file.replace(/\.geojson$/, '')}`, file)),
    );
  const path = join(folder, listName);
  const read = v.safeParse(Basemap, JSON.parse(await readMinified(path)));
  if (!read.success) {
    const [issue] = read.issues;
    throw new Error(
      `${path}: ${v.getDotPath(issue) ?? ''} 无法识别，请重新运行 not understood, please run again: basemap:build`,
    );
  }
  const { extract, layers } = read.output;
  const named = Object.entries(layers).flatMap(([layer, { in: file, measured }]) => [
    { name: `basemap/${layer}`, file },
    ...(measured === undefined ? [] : [{ name: `measured/${layer}`, file: measured }]),
  ]);
  const missing = named.find(({ file }) => !present.includes(file));
  if (missing !== undefined)
    throw new Error(`${path}: ${missing.name} → ${missing.file} 文件不存在 is not there`);
  const origin = JSON.stringify(v.parse(BasemapOrigin, read.output));
  return [
    // The page reads the day from the file's name: `data/basemap.2026-10-01.….json`.
    ...(extract.date === null ? [] : [toAsset(`basemap.${extract.date}`, path, origin, 'basemap')]),
    ...(await Promise.all(named.map(({ name, file }) => layerAsset(folder, name, file)))),
  ];
}

async function layerAsset(folder: string, name: string, file: string): Promise<DataAsset> {
  const path = join(folder, file);
  if (!isArchive(file)) return toAsset(name, path, await readMinified(path));
  const archive = await readFile(path);
  refuseBroken(path, archive);
  return toAsset('basemap/archive', path, archive, name);
}

/** Version 3 of the format begins with its name; the header says where the tiles end. */
function refuseBroken(path: string, archive: Buffer): void {
  if (archive.toString('latin1', 0, 8) !== 'PMTiles\x03' || archive.length < 127)
    throw new Error(`${path} 不是 PMTiles 3 文件 is no PMTiles 3 file`);
  const end = Number(archive.readBigUInt64LE(56) + archive.readBigUInt64LE(64));
  if (archive.length < end)
    throw new Error(
      `${path} 不完整：应有 ${end} 字节，实有 ${archive.length} is cut short: ${end} bytes expected`,
    );
}
