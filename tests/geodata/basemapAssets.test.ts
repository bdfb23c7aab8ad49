import { cpSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { basemapAssets } from '../../src/build/basemapAssets';
import { basemapLayers } from '../../src/model/basemap-layers';
import { workshop } from './osm/built';
import { pbfBytes } from './osm/pbfBytes';
import { town, townHead } from './osm/town';

const build = workshop();
const bytes = pbfBytes(town, townHead);
const tiles = await build('town.osm.pbf', bytes, null, 0);
const files = await build('town.osm.pbf', bytes);

const spoilt = mkdtempSync(path.join(tmpdir(), 'basemap-assets-'));
afterAll(() => rmSync(spoilt, { recursive: true, force: true }));
/** A copy of the folder with the archive, for a test to damage. */
const copy = () => {
  const folder = mkdtempSync(path.join(spoilt, 'x-'));
  cpSync(tiles.out, folder, { recursive: true });
  return folder;
};

describe('the files of a base map that the app gets', () => {
  it('are as `basemap.json` says: several layers in one archive, and besides what is measured', async () => {
    const assets = await basemapAssets(tiles.out);
    const fileOf = (name: string) => assets.find((asset) => asset.name === name)?.fileName;
    expect(fileOf('basemap/roads')).toMatch(/^data\/basemap\/archive\.[0-9a-f]{8}\.pmtiles$/);
    for (const name of basemapLayers) {
      const isFile = /metro|labels|fade/.test(name);
      expect(fileOf(`basemap/${name}`), name).toMatch(
        isFile
          ? new RegExp(`^data/basemap/${name}\\.[0-9a-f]{8}\\.geojson$`)
          : (fileOf('basemap/roads') ?? '?'),
      );
      expect(fileOf(`measured/${name}`) !== undefined, name).toBe(!isFile);
    }
    expect(assets.find(({ name }) => name === 'basemap/water')?.source).toEqual(
      readFileSync(path.join(tiles.out, 'basemap.pmtiles')),
    );
  });

  it('say whose base map it is, and of which day', async () => {
    const [origin] = await basemapAssets(tiles.out);
    expect(origin?.name).toBe('basemap');
    expect(origin?.fileName).toMatch(/^data\/basemap\.2026-10-01\.[0-9a-f]{8}\.json$/);
    expect(JSON.parse(String(origin?.source))).toEqual({
      source: '© OpenStreetMap contributors',
      licence: 'ODbL-1.0',
      extract: { file: 'town.osm.pbf', date: '2026-10-01' },
    });
  });

  it('are one for each layer where there is no archive', async () => {
    const names = (await basemapAssets(files.out)).map(({ name }) => name);
    expect(names.sort()).toEqual(['basemap', ...basemapLayers.map((name) => `basemap/${name}`)].sort());
  });

  it('are all GeoJSON files of the folder where nothing is said of them', async () => {
    const names = (await basemapAssets('geodata/basemap')).map(({ name }) => name);
    expect(names.sort()).toEqual(basemapLayers.map((name) => `basemap/${name}`).sort());
  });

  it.each<[string, (folder: string) => void, RegExp]>([
    ['gone', (folder) => rmSync(path.join(folder, 'basemap.pmtiles')), /basemap\/water → basemap\.pmtiles/],
    [
      'gone, of what is measured',
      (folder) => rmSync(path.join(folder, 'roads.geojson')),
      /measured\/roads → roads\.geojson/,
    ],
    [
      'cut short',
      (folder) => truncateSync(path.join(folder, 'basemap.pmtiles'), 3000),
      /basemap\.pmtiles 不完整.*3000 is cut short/,
    ],
    [
      'of another kind',
      (folder) => writeFileSync(path.join(folder, 'basemap.pmtiles'), '<!doctype html>'.repeat(20)),
      /basemap\.pmtiles 不是 PMTiles/,
    ],
    [
      'of a shape that nobody knows',
      (folder) => writeFileSync(path.join(folder, 'basemap.json'), '{"version":2}'),
      /basemap\.json: .*basemap:build/,
    ],
    [
      'listed without what is measured',
      (folder) => {
        const list = path.join(folder, 'basemap.json');
        writeFileSync(list, readFileSync(list, 'utf8').replace('"measured": "roads.geojson",', ''));
      },
      /basemap\.json: layers\.roads/,
    ],
  ])('%s: the build says which and stops', async (_name, damage, said) => {
    const folder = copy();
    damage(folder);
    await expect(basemapAssets(folder)).rejects.toThrow(said);
  });
});
