import { gcjPieces } from '../../model/gcjTile';
import { loadTile, type TileFault, TileRefused } from '../../model/loadTile';
import type { Live } from '../liveMap';

/** Tiles of one picture of a base map: whole addresses but for level, column and row. The key is in them, so they stay here. */
export interface TileService {
  readonly addresses: readonly string[];
  readonly scheme: 'xyz' | 'tms';
  readonly tileSize: number;
  /** Displaced by GCJ-02: each tile is put together from those that it is displaced to. */
  readonly shifted: boolean;
  /** Hears of every tile: null when it came. */
  readonly tell: (fault: TileFault | null) => void;
}

const protocol = 'belt-tile';
const services = new Map<string, TileService>();
let begun = false;
/** Teaches MapLibre the address of our tiles, once. */
export function beginTiles(addProtocol: Live['addProtocol']): void {
  if (!begun) addProtocol(protocol, ({ url }, abort) => serve(url, abort));
  begun = true;
}
let count = 0;

/** Address of one tile; hosts take turns, so that each is asked for the same tiles again. */
export function tileAddress(
  { addresses, scheme }: Pick<TileService, 'addresses' | 'scheme'>,
  z: number,
  x: number,
  y: number,
): string {
  const row = scheme === 'tms' ? 2 ** z - 1 - y : y;
  const address = addresses[(x + y) % addresses.length] ?? '';
  return address.replaceAll('{z}', String(z)).replaceAll('{x}', String(x)).replaceAll('{y}', String(row));
}

async function shiftedTile(service: TileService, z: number, x: number, y: number, signal: AbortSignal) {
  const { tileSize } = service;
  const fetched = await Promise.allSettled(
    gcjPieces(z, x, y, tileSize).map(async (piece) => ({
      ...piece,
      picture: await loadTile(tileAddress(service, z, piece.x, piece.y), signal),
    })),
  );
  const pieces = fetched.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const missing = fetched.find((one) => one.status === 'rejected');
  if (missing !== undefined) {
    // A picture holds its memory until it is closed.
    for (const { picture } of pieces) picture.close();
    throw missing.reason;
  }
  const canvas = new OffscreenCanvas(tileSize, tileSize);
  const pen = canvas.getContext('2d');
  for (const { picture, left, top } of pieces) {
    pen?.drawImage(picture, left, top, tileSize, tileSize);
    picture.close();
  }
  return canvas.transferToImageBitmap();
}

async function serve(url: string, { signal }: AbortController) {
  const [, name = '', z = '', x = '', y = ''] =
    /^belt-tile:\/\/([^/]+)\/(\d+)\/(\d+)\/(\d+)$/.exec(url) ?? [];
  const service = services.get(name);
  if (service === undefined) throw new TileRefused({ kind: 'unreachable' });
  const at = [Number(z), Number(x), Number(y)] as const;
  try {
    const data = service.shifted
      ? await shiftedTile(service, ...at, signal)
      : await loadTile(tileAddress(service, ...at), signal);
    service.tell(null);
    return { data };
  } catch (error) {
    if (error instanceof TileRefused) service.tell(error.fault);
    throw error;
  }
}

/**
 * Makes tiles available to the map's styles under an address that holds neither host nor key; so no error, log or style
 * can tell them. Returns that address, and how to end it.
 */
export function offerTiles(service: TileService): { readonly address: string; readonly end: () => void } {
  count += 1;
  const name = `service${count}`;
  services.set(name, service);
  return { address: `${protocol}://${name}/{z}/{x}/{y}`, end: () => void services.delete(name) };
}

/** Fetches the tile at the middle of the belt: whoever gives it will give the others. @throws TileRefused */
export async function probe(service: TileService, level: number): Promise<void> {
  const side = 2 ** level;
  const phi = (31.297 * Math.PI) / 180;
  const x = Math.floor(((121.527 + 180) / 360) * side);
  const y = Math.floor(((1 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / Math.PI) / 2) * side);
  const picture = await loadTile(tileAddress(service, level, x, y));
  picture.close();
}
