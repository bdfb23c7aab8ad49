import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature } from 'geojson';
import { createArchive } from '../../geodata/pipeline/basemap/osm/tiles/archive';
import { cutTiles } from '../../geodata/pipeline/basemap/osm/tiles/cut-tiles';
import { placeOf } from '../../geodata/pipeline/basemap/osm/tiles/hilbert';
import type { Facts } from '../../src/model/facts';
import { generatedPlaces } from './generatePlaces';

/** Levels of the archive, and how many places a tile holds at the most before the last level, which holds all. */
const [first, last, mostInTile] = [9, 18, 50];
/** What the archive says that it covers, degrees WGS-84. */
const box = [121.48, 31.24, 121.58, 31.36] as const;

/** The layer of the base map by which the archive's places are drawn: as names of landmarks. */
export const tiledLayer = 'labels';

interface Spot {
  readonly feature: Feature;
  /** Web Mercator, the world from 0 to 1. */
  readonly at: { readonly x: number; readonly y: number };
}

function* spotsOf(facts: Facts, count: number): Generator<Spot> {
  for (const { geometry, properties } of generatedPlaces(facts, count)) {
    if (geometry === null) continue;
    const [longitude, latitude] = geometry.coordinates;
    const { id, name } = properties;
    const tags = { id, ...name, class: 'landmark', rank: 4 };
    yield {
      feature: { type: 'Feature', geometry, properties: tags },
      at: placeOf(longitude, latitude, 0),
    };
  }
}

/** Made in no order of place, so that the first of a tile are spread over it. */
function byTile(spots: readonly Spot[], z: number): ReadonlyMap<string, Feature[]> {
  const tiles = new Map<string, Feature[]>();
  for (const { feature, at } of spots) {
    const key = `${Math.floor(at.x * 2 ** z)} ${Math.floor(at.y * 2 ** z)}`;
    const tile = tiles.get(key);
    if (tile === undefined) tiles.set(key, [feature]);
    else if (z === last || tile.length < mostInTile) tile.push(feature);
  }
  return tiles;
}

/**
 * Cuts made-up places into an archive of tiles as makers of tiles do: far views hold a part of them, so that no tile
 * grows large. Made once and kept.
 * @returns the archive's file
 */
export function placeTiles(facts: Facts, count: number, folder: string): string {
  const file = join(folder, `bench-places-${count}.pmtiles`);
  if (existsSync(file)) return file;
  const spots = [...spotsOf(facts, count)];
  const archive = createArchive();
  for (let z = first; z <= last; z += 1)
    for (const [key, features] of byTile(spots, z)) {
      const [x = 0, y = 0] = key.split(' ').map(Number);
      cutTiles(new Map([[tiledLayer, features]]), { z, x, y }, z, archive);
    }
  mkdirSync(folder, { recursive: true });
  const about = { name: 'bench', vector_layers: [{ id: tiledLayer, fields: {} }] };
  archive.finish(`${file}.part`, about, [...box]);
  renameSync(`${file}.part`, file);
  return file;
}
