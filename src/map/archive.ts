import type { AddProtocolAction } from 'maplibre-gl';
import { PMTiles } from 'pmtiles';
import { partsOf } from '../model/loadArchive';

const open = new Map<string, PMTiles>();

/** @param url the address behind the scheme by which MapLibre knows an archive */
function archiveAt(url: string): PMTiles {
  const archive = open.get(url) ?? new PMTiles(partsOf(url.replace(/^\w+:\/\//, '')));
  open.set(url, archive);
  return archive;
}

/**
 * Gives MapLibre what it asks an archive for: what there is in it (as TileJSON), or one tile, unpacked; a tile that is
 * not in it is empty.
 * @throws Error when the archive cannot be reached, is none, or breaks off before the tile
 */
export const answer: AddProtocolAction = async ({ url, type }, { signal }) => {
  if (type === 'json') return { data: await contentsOf(url) };
  const [, archive = '', z, x, y] = /^(.+)\/(\d+)\/(\d+)\/(\d+)$/.exec(url) ?? [];
  const tile = await archiveAt(archive).getZxy(Number(z), Number(x), Number(y), signal);
  return { data: tile?.data ?? new ArrayBuffer(0) };
};

async function contentsOf(url: string) {
  try {
    const { minZoom, maxZoom, minLon, minLat, maxLon, maxLat } = await archiveAt(url).getHeader();
    return {
      tiles: [`${url}/{z}/{x}/{y}`],
      minzoom: minZoom,
      maxzoom: maxZoom,
      bounds: [minLon, minLat, maxLon, maxLat],
    };
  } catch (error) {
    // Who asks next begins afresh.
    open.delete(url);
    throw error;
  }
}
