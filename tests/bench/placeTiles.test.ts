import { mkdtempSync, openSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { PMTiles } from 'pmtiles';
import { expect, it, onTestFinished } from 'vitest';
import { placeOf } from '../../geodata/pipeline/basemap/osm/tiles/hilbert';
import { generatedPlaces } from './generatePlaces';
import { published } from './manyPlaces';
import { placeTiles, tiledLayer } from './placeTiles';

it('an archive of made-up places holds a part of them far away and all of them near, each in its tile', async () => {
  const folder = mkdtempSync(`${tmpdir()}/belt-tiles-`);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = openSync(placeTiles(published, 400, folder), 'r');
  const archive = new PMTiles({
    getKey: () => 'tiles',
    getBytes: async (offset, length) => {
      const part = new Uint8Array(length);
      const read = readSync(file, part, 0, length, offset);
      return { data: part.slice(0, read).buffer };
    },
  });
  const inTile = async (z: number, x: number, y: number) => {
    const tile = await archive.getZxy(z, x, y);
    const layer = tile && new VectorTile(new PbfReader(tile.data)).layers[tiledLayer];
    return Array.from({ length: layer?.length ?? 0 }, (_, index) => layer?.feature(index).properties['id']);
  };
  const sited = [...generatedPlaces(published, 400)].filter(({ geometry }) => geometry !== null);
  const [{ geometry = null } = {}] = sited;
  const [longitude = 0, latitude = 0] = geometry?.coordinates ?? [];
  const far = placeOf(longitude, latitude, 9);
  expect(await inTile(9, Math.floor(far.x), Math.floor(far.y))).toHaveLength(50);
  for (const { id, geometry: site } of sited.slice(0, 40)) {
    const { x, y } = placeOf(site?.coordinates[0] ?? 0, site?.coordinates[1] ?? 0, 18);
    expect(await inTile(18, Math.floor(x), Math.floor(y))).toContain(id);
  }
});
