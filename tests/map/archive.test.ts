import { readFileSync } from 'node:fs';
import path from 'node:path';
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { placeOf } from '../../geodata/pipeline/basemap/osm/tiles/hilbert';
import { answer } from '../../src/map/archive';
import { partOf } from '../../src/offline/part';
import { workshop } from '../geodata/osm/built';
import { pbfBytes } from '../geodata/osm/pbfBytes';
import { town, townBounds, townHead } from '../geodata/osm/town';

const build = workshop();
const { out } = await build('town.osm.pbf', pbfBytes(town, townHead), null, 0);
const archive = readFileSync(path.join(out, 'basemap.pmtiles'));

/** What lies where; served as the worker serves what it holds. */
const served = new Map<string, Uint8Array<ArrayBuffer>>();
vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
  const content = served.get(address);
  if (content === undefined) return new Response('', { status: 404 });
  return partOf({ method: 'GET', headers: new Headers(init.headers) }, new Response(content));
});
afterAll(() => vi.unstubAllGlobals());

const at = (name: string) => `https://belt.test/data/basemap/${name}.pmtiles`;
const ask = (asked: string, type: 'json' | 'arrayBuffer') =>
  answer({ url: `pmtiles://${asked}`, type }, new AbortController());
const contents = (name: string) => ask(at(name), 'json');
const tile = (name: string, zxy: string) => ask(`${at(name)}/${zxy}`, 'arrayBuffer');
/** The tile of a level that holds a point. */
const tileAt = (z: number, lon: number, lat: number) => {
  const { x, y } = placeOf(lon, lat, z);
  return `${z}/${Math.floor(x)}/${Math.floor(y)}`;
};
const bytesOf = (data: unknown): Uint8Array => {
  if (!(data instanceof ArrayBuffer)) throw new Error('no bytes');
  return new Uint8Array(data);
};

describe('what the map is told of an archive', () => {
  served.set(at('town'), new Uint8Array(archive));

  it('levels, extent and the address of its tiles', async () => {
    expect((await contents('town')).data).toEqual({
      tiles: [`pmtiles://${at('town')}/{z}/{x}/{y}`],
      minzoom: 9,
      maxzoom: 15,
      bounds: [...townBounds],
    });
  });

  it('a tile, unpacked, with the names and heights that are drawn', async () => {
    const { data } = await tile('town', tileAt(13, 121.5021, 31.3021));
    const { layers } = new VectorTile(new PbfReader(bytesOf(data)));
    expect(Object.keys(layers)).toEqual(expect.arrayContaining(['water', 'roads', 'buildings']));
    const features = (name: string) =>
      Array.from({ length: layers[name]?.length ?? 0 }, (_, i) => layers[name]?.feature(i).properties);
    expect(features('roads')).toContainEqual(
      expect.objectContaining({ zh: '东路', en: 'East Road', class: 'primary', level: 'surface' }),
    );
    expect(features('buildings')).toContainEqual(expect.objectContaining({ h: 24.5 }));
  });

  it('nothing of a tile that is not in it', async () => {
    expect(bytesOf((await tile('town', '13/1/1')).data)).toHaveLength(0);
  });
});

describe('an archive that cannot be read', () => {
  it('is an error each time, until it is there', async () => {
    await expect(contents('late')).rejects.toThrow(/HTTP 404/);
    served.set(at('late'), new Uint8Array(archive));
    expect((await contents('late')).data).toMatchObject({ minzoom: 9 });
  });

  it('is no error for ever for its tiles, either', async () => {
    const zxy = tileAt(13, 121.5021, 31.3021);
    await expect(tile('away', zxy)).rejects.toThrow(/HTTP 404/);
    served.set(at('away'), new Uint8Array(archive));
    expect(bytesOf((await tile('away', zxy)).data).length).toBeGreaterThan(100);
  });

  it('is one for what is no archive', async () => {
    served.set(at('page'), new TextEncoder().encode('<!doctype html>'.repeat(20)));
    await expect(contents('page')).rejects.toThrow(/magic number/);
  });

  it('is one for the tiles behind the place where it breaks off', async () => {
    served.set(at('short'), new Uint8Array(archive.subarray(0, archive.length - 400)));
    expect((await contents('short')).data).toMatchObject({ maxzoom: 15 });
    const spots = Array.from({ length: 16 }, (_, i) =>
      tileAt(15, 121.501 + 0.006 * (i % 4), 31.301 + 0.006 * Math.floor(i / 4)),
    );
    const tiles = await Promise.allSettled([...new Set(spots)].map((zxy) => tile('short', zxy)));
    const failed = tiles.filter((outcome) => outcome.status === 'rejected');
    expect(failed.length).toBeGreaterThan(0);
    expect(failed.length).toBeLessThan(tiles.length);
    for (const { reason } of failed) expect(String(reason)).toMatch(/HTTP 416|Cut short/);
  });
});
