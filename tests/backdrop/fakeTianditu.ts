import { nameTile, townTile } from './streets';
import { type Answer, serveTiles, type TileServer } from './tileServer';

/** A key that the fake knows; no real one. */
export const goodKey = 'fake-key-0123456789abcdef';

const layers = new Set(['vec', 'img', 'cva', 'eva', 'cia', 'eia']);

/** Answers as the documentation says that the service does, and refuses all else. */
export function tiandituAnswer(url: URL): Answer {
  const { pathname, searchParams } = url;
  const [, layer = ''] = /^\/(\w{3})_w\/wmts$/.exec(pathname) ?? [];
  const said = (name: string) => searchParams.get(name);
  if (!layers.has(layer) || said('LAYER') !== layer) return { status: 404 };
  if (said('tk') !== goodKey) return { status: 403, type: 'application/json', body: '{"msg":"非法key"}' };
  const fixed = {
    SERVICE: 'WMTS',
    REQUEST: 'GetTile',
    VERSION: '1.0.0',
    STYLE: 'default',
    TILEMATRIXSET: 'w',
    FORMAT: 'tiles',
  };
  if (Object.entries(fixed).some(([name, value]) => said(name) !== value)) return { status: 400 };
  const [z, x, y] = ['TILEMATRIX', 'TILECOL', 'TILEROW'].map((name) => Number(said(name) ?? Number.NaN));
  if (z === undefined || x === undefined || y === undefined || !(z >= 1 && z <= 18)) return { status: 400 };
  if (!(x >= 0 && x < 2 ** z && y >= 0 && y < 2 ** z)) return { status: 404 };
  return {
    body:
      layer === 'vec' || layer === 'img'
        ? townTile(z, x, y, layer === 'img')
        : nameTile(z, x, y, layer.startsWith('e')),
  };
}

export const serveTianditu = (): Promise<TileServer> => serveTiles(tiandituAnswer);
