import { GeoJSONVT, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Feature } from 'geojson';
import type { LayerName } from '../draw/feature';
import type { Archive } from './archive';
import type { TileAddress } from './hilbert';

/** Units across a tile, and those that it holds beyond its edge so that no seam is seen. */
export const extent = 4096;
export const buffer = 64;

type Batch = ReadonlyMap<LayerName, readonly Feature[]>;

/** Cuts some tiles and all below them down to a level, from features that touch them, and puts them into the archive. */
export function cutTiles(batch: Batch, tops: readonly TileAddress[], last: number, archive: Archive): void {
  const indexes = [...batch].map(([layer, features]) => ({
    layer,
    index: new GeoJSONVT(
      { type: 'FeatureCollection', features: [...features] },
      { maxZoom: last, indexMaxZoom: 0, tolerance: 2, extent, buffer, wrap: false },
    ),
  }));
  const visit = ({ z, x, y }: TileAddress): void => {
    const layers: Record<string, GeoJSONVTTile> = {};
    for (const { layer, index } of indexes) {
      const tile = index.getTile(z, x, y);
      if (tile !== null && tile.features.length > 0) layers[layer] = tile;
    }
    if (Object.keys(layers).length === 0) return;
    archive.add({ z, x, y }, fromGeojsonVt(layers, { version: 2, extent }));
    if (z < last) quarters({ z, x, y }).forEach(visit);
  };
  tops.forEach(visit);
}

/** The four tiles of the next level that make up one. */
export const quarters = ({ z, x, y }: TileAddress): readonly TileAddress[] =>
  [0, 1].flatMap((right) => [0, 1].map((down) => ({ z: z + 1, x: 2 * x + right, y: 2 * y + down })));
