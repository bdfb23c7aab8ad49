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
  const [, archive = url, z, x, y] = type === 'json' ? [] : (/^(.+)\/(\d+)\/(\d+)\/(\d+)$/.exec(url) ?? []);
  try {
    if (z === undefined) return { data: await contentsOf(url) };
    const tile = await archiveAt(archive).getZxy(Number(z), Number(x), Number(y), signal);
    return { data: tile?.data ?? new ArrayBuffer(0) };
  } catch (error) {
    // The reader keeps what failed as well as what came: who asks next begins afresh.
    if (!signal.aborted) open.delete(archive);
    throw error;
  }
};

async function contentsOf(url: string) {
  const { minZoom, maxZoom, minLon, minLat, maxLon, maxLat } = await archiveAt(url).getHeader();
  return {
    tiles: [`${url}/{z}/{x}/{y}`],
    minzoom: minZoom,
    maxzoom: maxZoom,
    bounds: [minLon, minLat, maxLon, maxLat],
  };
}
