import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { countFailures } from '../../src/map/backdrop/patience';
import { tileAddress } from '../../src/map/backdrop/tiles';
import { baseMapsOf, type PictureMap } from '../../src/model/online/baseMap';
import { checkOnline } from '../../src/model/online/check';
import { withKey } from '../../src/model/online/key';
import { goodKey, serveTianditu } from './fakeTianditu';
import { serveTiles, type TileServer } from './tileServer';

const review = { number: 'GS(2024)0650号' };

function pictures(config: object): readonly PictureMap[] {
  const { online } = checkOnline({ baseMaps: [config] });
  return baseMapsOf(online?.baseMaps ?? []).flatMap((map) => (map.kind === 'pictures' ? [map] : []));
}

/*
 * Held against the documentation of the service, http://lbs.tianditu.gov.cn/server/MapService.html, and against a server
 * of this machine that answers only to what it says.
 */
describe("Tianditu's addresses", () => {
  const [vec, img] = pictures({ kind: 'tianditu', layers: ['vec', 'img'], review });

  it('are those of the documentation, parameter by parameter', () => {
    const [first = ''] = vec?.tiles ?? [];
    const { origin, pathname, searchParams } = new URL(first);
    expect(`${origin}${pathname}`).toBe('https://t0.tianditu.gov.cn/vec_w/wmts');
    expect(Object.fromEntries(searchParams)).toEqual({
      SERVICE: 'WMTS',
      REQUEST: 'GetTile',
      VERSION: '1.0.0',
      LAYER: 'vec',
      STYLE: 'default',
      TILEMATRIXSET: 'w',
      FORMAT: 'tiles',
      TILEMATRIX: '{z}',
      TILEROW: '{y}',
      TILECOL: '{x}',
      tk: '{key}',
    });
  });

  it('take turns among the eight hosts t0 to t7', () => {
    const hosts = vec?.tiles.map((address) => new URL(address).host);
    expect(hosts).toEqual([0, 1, 2, 3, 4, 5, 6, 7].map((n) => `t${n}.tianditu.gov.cn`));
  });

  it.each<[string, PictureMap | undefined, string, string]>([
    ['the map', vec, 'cva', 'eva'],
    ['the imagery', img, 'cia', 'eia'],
  ])('draw the names of %s in Chinese and in English', (_what, map, zh, en) => {
    expect(new URL(map?.annotation?.zh[0] ?? '').pathname).toBe(`/${zh}_w/wmts`);
    expect(new URL(map?.annotation?.en[0] ?? '').searchParams.get('LAYER')).toBe(en);
  });

  it('are of levels 1 to 18, of 256 px, of CGCS2000, and want the key of the entry', () => {
    expect(vec).toMatchObject({
      id: 'tianditu-vec',
      keyName: 'tianditu',
      datum: 'CGCS2000',
      minZoom: 1,
      maxZoom: 18,
      tileSize: 256,
      scheme: 'xyz',
      look: 'map',
      names: true,
    });
    expect(img).toMatchObject({ id: 'tianditu-img', keyName: 'tianditu', look: 'imagery' });
  });
});

describe('against a server that answers as documented', () => {
  let server: TileServer | undefined;
  beforeAll(async () => {
    server = await serveTianditu();
  });
  afterAll(() => server?.close());

  const maps = () =>
    pictures({ kind: 'tianditu', layers: ['vec', 'img'], review, server: server?.origin ?? '' });
  const all = (map: PictureMap) => [map.tiles, map.annotation?.zh ?? [], map.annotation?.en ?? []];
  const at = (addresses: readonly string[], key: string, z: number, x: number, y: number) =>
    tileAddress({ addresses: addresses.map((address) => withKey(address, key)), scheme: 'xyz' }, z, x, y);

  it('every layer comes at every level', async () => {
    for (const map of maps())
      for (const addresses of all(map))
        for (const z of [1, 11, 18]) {
          const x = Math.floor(((121.527 + 180) / 360) * 2 ** z);
          const response = await fetch(at(addresses, goodKey, z, x, Math.floor(0.408 * 2 ** z)));
          expect(response.status).toBe(200);
          expect(response.headers.get('content-type')).toBe('image/png');
          await response.arrayBuffer();
        }
  });

  it('a wrong key is refused', async () => {
    const [map] = maps();
    expect((await fetch(at(map?.tiles ?? [], 'wrong-key', 13, 6861, 3345))).status).toBe(403);
  });
});

describe('tiles of any server', () => {
  it('are asked for by level, column and row, from the south where it counts so', async () => {
    const server = await serveTiles(({ pathname }) => ({ status: pathname.endsWith('.png') ? 200 : 404 }));
    const addresses = [`${server.origin}/a/{z}/{x}/{y}.png`, `${server.origin}/b/{z}/{x}/{y}.png`];
    await fetch(tileAddress({ addresses, scheme: 'xyz' }, 3, 5, 2));
    await fetch(tileAddress({ addresses, scheme: 'tms' }, 3, 5, 3));
    expect(server.asked).toEqual(['/b/3/5/2.png', '/a/3/5/4.png']);
    await server.close();
  });
});

describe('patience with a host', () => {
  const refused = { kind: 'status', status: 403 } as const;
  const missing = { kind: 'status', status: 404 } as const;

  it('ends with the fourth failure in a row, once', () => {
    const enough = vi.fn();
    const tell = countFailures(enough);
    for (let n = 0; n < 3; n++) tell(refused);
    tell(null);
    for (let n = 0; n < 3; n++) tell({ kind: 'slow' });
    expect(enough).not.toHaveBeenCalled();
    tell({ kind: 'unreachable' });
    tell(refused);
    expect(enough.mock.calls).toEqual([[{ kind: 'unreachable' }]]);
  });

  it('lasts longer for tiles that do not exist', () => {
    const enough = vi.fn();
    const tell = countFailures(enough);
    for (let n = 0; n < 15; n++) tell(missing);
    expect(enough).not.toHaveBeenCalled();
    tell(missing);
    expect(enough).toHaveBeenCalledTimes(1);
  });
});
