import type { Position } from 'geojson';
import type { IdSet } from './id-set';

/** Units per degree: OpenStreetMap keeps seven decimals. */
const unit = 1e7;
const unknown = 0x7fffffff;

/** Positions of the nodes that are needed, and of no others: sixteen bytes each, with its id. */
export interface NodeStore {
  readonly size: number;
  readonly put: (id: number, lon: number, lat: number) => void;
  /** [longitude, latitude], WGS-84; null when the file has no such node. */
  readonly get: (id: number) => Position | null;
}

export function createNodeStore(ids: IdSet): NodeStore {
  const lons = new Int32Array(ids.size).fill(unknown);
  const lats = new Int32Array(ids.size);
  return {
    size: ids.size,
    put: (id, lon, lat) => {
      const index = ids.indexOf(id);
      if (index < 0) return;
      lons[index] = Math.round(lon * unit);
      lats[index] = Math.round(lat * unit);
    },
    get: (id) => {
      const index = ids.indexOf(id);
      const lon = index < 0 ? unknown : (lons[index] ?? unknown);
      return lon === unknown ? null : [lon / unit, (lats[index] ?? 0) / unit];
    },
  };
}
