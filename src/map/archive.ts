import type { AddProtocolAction } from 'maplibre-gl';
import { PMTiles } from 'pmtiles';
import { archiveScheme } from '../layers/sources';
import { partsOf } from '../model/loadArchive';

const open = new Map<string, PMTiles>();

/** An archive whose beginning could not be read is opened afresh by who asks next. */
function archiveAt(address: string): PMTiles {
  const archive = open.get(address) ?? new PMTiles(partsOf(address));
  open.set(address, archive);
  return archive;
}

/**
 * Gives MapLibre what it asks an archive for: what there is in it (as TileJSON), or one tile, unpacked; a tile that is
 * not in it is empty.
 * @throws Error when the archive cannot be reached, is none, or breaks off before the tile
 */
export const answer: AddProtocolAction = async ({ url, type }, { signal }) => {
  const asked = url.slice(`${archiveScheme}://`.length);
  if (type === 'json') return { data: await contentsOf(asked) };
  const [, address = '', z, x, y] = /^(.+)\/(\d+)\/(\d+)\/(\d+)$/.exec(asked) ?? [];
  const tile = await archiveAt(address).getZxy(Number(z), Number(x), Number(y), signal);
  return { data: tile?.data ?? new ArrayBuffer(0) };
};

async function contentsOf(address: string) {
  try {
    const { minZoom, maxZoom, minLon, minLat, maxLon, maxLat } = await archiveAt(address).getHeader();
    return {
      tiles: [`${archiveScheme}://${address}/{z}/{x}/{y}`],
      minzoom: minZoom,
      maxzoom: maxZoom,
      bounds: [minLon, minLat, maxLon, maxLat],
    };
  } catch (error) {
    open.delete(address);
    throw error;
  }
}
