import { openSync, readSync } from 'node:fs';
import path from 'node:path';
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { PMTiles, type Source, tileIdToZxy, zxyToTileId } from 'pmtiles';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { createArchive } from '../../../geodata/pipeline/basemap/osm/tiles/archive';
import { tileId } from '../../../geodata/pipeline/basemap/osm/tiles/hilbert';
import { chance } from '../../store/random';
import { workshop } from './built';
import { pbfBytes } from './pbfBytes';
import { town, townBounds, townHead } from './town';

/** Reads a file by ranges, as a server with range requests would be asked. */
function openArchive(file: string): PMTiles {
  const handle = openSync(file, 'r');
  const source: Source = {
    getKey: () => file,
    getBytes: async (offset, length) => {
      const bytes = new Uint8Array(length);
      const read = readSync(handle, bytes, 0, length, offset);
      return { data: bytes.buffer.slice(0, read) };
    },
  };
  return new PMTiles(source);
}

const build = workshop();
const { built, out, layer } = await build('town.osm.pbf', pbfBytes(town, townHead), null, 0);
const whole = await build('town.osm.pbf', pbfBytes(town, townHead));
const archive = openArchive(path.join(out, 'basemap.pmtiles'));
const tileAt = async (z: number, lon: number, lat: number) => {
  const x = Math.floor(((lon + 180) / 360) * 2 ** z);
  const y = Math.floor((0.5 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI)) * 2 ** z);
  const tile = await archive.getZxy(z, x, y);
  return { x, y, tile: tile === undefined ? undefined : new VectorTile(new PbfReader(tile.data)) };
};
const Where = v.record(
  v.string(),
  v.object({ in: v.string(), measured: v.optional(v.string()), features: v.number() }),
);

describe('the archive of the town', () => {
  it('is made above the limit, with the small layers beside it', () => {
    expect(built?.form).toBe('pmtiles');
    expect(layer('labels').features).toEqual(whole.layer('labels').features);
    expect(layer('fade').features).toHaveLength(18);
  });

  it('has the features in the belt beside it, whole, to be measured and searched', () => {
    for (const name of ['water', 'shoreline', 'green', 'campuses', 'roads', 'buildings'])
      expect(layer(name).features, name).toEqual(whole.layer(name).features);
    expect(layer('roads').metadata).toEqual(whole.layer('roads').metadata);
  });

  it('is named in the manifest, layer by layer', async () => {
    const { readFileSync } = await import('node:fs');
    const manifest = JSON.parse(readFileSync(path.join(out, 'basemap.json'), 'utf8'));
    const where = v.parse(Where, manifest.layers);
    expect(where['roads']).toEqual({ in: 'basemap.pmtiles', measured: 'roads.geojson', features: 4 });
    expect(where['labels']?.in).toBe('labels.geojson');
    expect(manifest).toMatchObject({
      version: 1,
      form: 'pmtiles',
      archive: 'basemap.pmtiles',
      box: townBounds,
    });
  });

  it('has a header and metadata that the public reader understands', async () => {
    const header = await archive.getHeader();
    expect(header).toMatchObject({ specVersion: 3, minZoom: 9, maxZoom: 15, clustered: true, tileType: 1 });
    expect([header.minLon, header.minLat, header.maxLon, header.maxLat]).toEqual([...townBounds]);
    expect(header.numAddressedTiles).toBe(built?.archive?.tiles);
    expect(await archive.getMetadata()).toMatchObject({
      attribution: '© OpenStreetMap contributors (ODbL 1.0)',
      layers: { roads: { licence: 'ODbL-1.0', features: 4 } },
    });
  });

  it('gives back what was put in, to the width of a unit', async () => {
    const { x, y, tile } = await tileAt(15, 121.5065, 31.3025);
    const houses = tile?.layers['buildings'];
    const found = Array.from({ length: houses?.length ?? 0 }, (_, i) => houses?.feature(i)).find(
      (house) => house?.properties['h'] === 9.6,
    );
    const geometry = found?.toGeoJSON(x, y, 15).geometry;
    const original = whole.layer('buildings').features.at(-1)?.geometry;
    const numbers = (shape: unknown) => (JSON.stringify(shape).match(/\d+\.\d+/g) ?? []).map(Number);
    const [got, want] = [numbers(geometry), numbers(original)];
    expect(got).toHaveLength(want.length);
    // 4096 units across a tile of 0.011 degrees; which corner a ring begins with is free.
    for (const [i, value] of got.toSorted().entries())
      expect(Math.abs(value - (want.toSorted()[i] ?? 0))).toBeLessThan(4e-6);
  });

  it('keeps far tiles light: no houses before level 13, big streets and water from afar', async () => {
    const far = await tileAt(12, 121.5065, 31.3025);
    expect(far.tile?.layers['buildings']).toBeUndefined();
    expect(Object.keys((await tileAt(9, 121.5065, 31.3025)).tile?.layers ?? {}).sort()).toEqual(
      expect.arrayContaining(['metro-lines', 'roads', 'water']),
    );
    expect((await tileAt(13, 121.5021, 31.3021)).tile?.layers['buildings']?.length).toBeGreaterThan(2);
  });

  it('gives the same bytes for the same input', async () => {
    const { readFileSync } = await import('node:fs');
    const again = await build('town.osm.pbf', pbfBytes(town, townHead), null, 0);
    const bytes = (folder: string) => readFileSync(path.join(folder, 'basemap.pmtiles'));
    expect(bytes(again.out).equals(bytes(out))).toBe(true);
  });
});

describe('the writer', () => {
  it('numbers tiles as the public reader does', () => {
    const next = chance(7);
    for (let i = 0; i < 2000; i++) {
      const z = Math.floor(next() * 20);
      const [x, y] = [Math.floor(next() * 2 ** z), Math.floor(next() * 2 ** z)];
      const id = tileId({ z, x, y });
      expect(id).toBe(zxyToTileId(z, x, y));
      expect(tileIdToZxy(id)).toEqual([z, x, y]);
    }
  });

  it('keeps every tile apart over leaves, whatever their order, and equal ones once', async () => {
    const file = path.join(out, 'many.pmtiles');
    const many = createArchive();
    const next = chance(11);
    // Strewn at random, so that their numbers do not pack well and the directory needs leaves.
    const places = Array.from({ length: 6000 }, (_, i) => ({
      z: 13,
      x: (i * 1277) % 8192,
      y: Math.floor(next() * 8192),
    }));
    const isSea = ({ y }: { y: number }) => y % 10 === 0;
    const content = (place: { x: number; y: number }) => (isSea(place) ? 'sea' : `${place.x} ${place.y}`);
    for (const place of places) many.add(place, Buffer.from(content(place)));
    many.finish(file, {}, townBounds);
    const reader = openArchive(file);
    const header = await reader.getHeader();
    expect(header.leafDirectoryLength).toBeGreaterThan(0);
    expect(header.rootDirectoryLength).toBeLessThanOrEqual(16_384 - 127);
    expect(header.numAddressedTiles).toBe(6000);
    expect(header.numTileContents).toBe(places.filter((place) => !isSea(place)).length + 1);
    for (const place of places.slice(0, 400)) {
      const tile = await reader.getZxy(place.z, place.x, place.y);
      expect(Buffer.from(tile?.data ?? new ArrayBuffer(0)).toString()).toBe(content(place));
    }
    expect(await reader.getZxy(12, 1, 1)).toBeUndefined();
  });
});
