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

/** Cuts a tile and all below it down to a level, from features that touch it, and puts them into the archive. */
export function cutTiles(batch: Batch, top: TileAddress, last: number, archive: Archive): void {
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
    if (z === last) return;
    for (const right of [0, 1])
      for (const down of [0, 1]) visit({ z: z + 1, x: 2 * x + right, y: 2 * y + down });
  };
  visit(top);
}
