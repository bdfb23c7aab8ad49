import { describe, expect, it } from 'vitest';
import { wgsToBd, wgsToGcj } from '../../src/model/datum';
import type { Position } from '../../src/model/geometry';
import { systemOfCode, systemOfWkt } from '../../src/uploads/declared';
import { isInside } from '../../src/uploads/inside';
import { type System, toWgs } from '../../src/uploads/system';
import type { Examined } from '../../src/uploads/upload';
import { collection, examine, feature, point, read } from './files';
import { known } from './known';

/** Five stations of the belt, by the names that others write. */
const names = ['五角场站', '江湾体育场站', '大连路', '同济大学站', '复兴岛站'];
const stations = names.map((name) => {
  const at = known.stations[name.replace(/站$/, '')];
  if (at === undefined) throw new Error(`No station ${name}`);
  return { name, at };
});

const metres = ([x, y]: Position, [u, v]: Position): number =>
  Math.hypot((x - u) * 95_230, (y - v) * 110_870);

const fileOf = (from: (at: Position) => Position): string =>
  collection(...stations.map(({ name, at }) => feature(point(...from(at)), { name })));

async function examined(from: (at: Position) => Position): Promise<Examined> {
  const { layers } = await read('stations.geojson', fileOf(from));
  const [layer] = layers;
  if (layer === undefined) throw new Error('The file was not read');
  return layer;
}

/** Metres by which each station misses the known one after the suggested conversion. */
async function missed(layer: Examined, systems: readonly System[]): Promise<readonly number[]> {
  const { placed } = await examine(layer.draft, systems, known);
  return placed.features.map(({ geometry }, index) => {
    const [x = 0, y = 0] = geometry.type === 'Point' ? geometry.coordinates : [];
    return metres([x, y], stations[index]?.at ?? [0, 0]);
  });
}

const projected = (x: number, y: number, definition: string): System => ({
  kind: 'projected',
  name: `${x} ${y}`,
  definition,
});

describe('five metro stations', () => {
  it('in WGS-84 are taken as they are, and the page can say why', async () => {
    const { doubt, agreement, placed } = await examined((at) => at);
    expect(doubt).toBeNull();
    expect(agreement?.en).toBe(
      '5 metro stations of known name lie about 0 m from where the map has them: the coordinates fit the map.',
    );
    expect(placed.features.map(({ geometry }) => geometry)).toEqual(
      stations.map(({ at }) => ({ type: 'Point', coordinates: [...at] })),
    );
  });

  it.each([
    ['gcj02', wgsToGcj, 480, 'GCJ-02'],
    ['bd09', wgsToBd, 1130, 'BD-09'],
  ] as const)(
    'in %s are recognised, not moved, and land within 10 m once converted',
    async (kind, from, about, said) => {
      const layer = await examined(from);
      expect(layer.doubt?.suggested).toEqual({ kind });
      const [evidence] = layer.doubt?.evidence ?? [];
      expect(evidence?.zh).toMatch(
        new RegExp(`^5 个车站与底图上的同名，却在其.{1,2}方约 \\d+ 米处；按“${said}`),
      );
      const gap = Number(/about (\d+) m to the/.exec(evidence?.en ?? '')?.[1]);
      expect(Math.abs(gap - about)).toBeLessThan(40);
      // Nothing is converted unasked.
      expect(Math.min(...(await missed(layer, [])))).toBeGreaterThan(400);
      expect(Math.max(...(await missed(layer, [{ kind }])))).toBeLessThan(10);
      const after = await examine(layer.draft, [{ kind }], known);
      expect([after.doubt, after.agreement?.en]).toEqual([null, expect.stringContaining('fit the map')]);
      expect(layer.doubt?.before).toHaveLength(5);
      expect(layer.doubt?.after).toHaveLength(5);
    },
  );

  it('with latitude before longitude are recognised', async () => {
    const layer = await examined(([x, y]) => [y, x]);
    expect(layer.doubt?.suggested).toEqual({ kind: 'swapped' });
    expect(layer.placed.features).toHaveLength(0);
    expect(layer.placed.refused.count).toBe(5);
    expect(Math.max(...(await missed(layer, [{ kind: 'swapped' }])))).toBeLessThan(0.001);
  });

  it('in metres of Web Mercator are recognised', async () => {
    const radius = 6_378_137;
    const layer = await examined(([x, y]) => [
      (x * Math.PI * radius) / 180,
      Math.log(Math.tan(Math.PI / 4 + (y * Math.PI) / 360)) * radius,
    ]);
    expect(layer.doubt?.suggested).toEqual({ kind: 'mercator' });
    expect(Math.max(...(await missed(layer, [{ kind: 'mercator' }])))).toBeLessThan(0.01);
  });

  it('in GCJ-02 and the wrong order are recognised one after the other', async () => {
    const layer = await examined((at) => {
      const [x, y] = wgsToGcj(at);
      return [y, x];
    });
    const turned = await examine(layer.draft, [{ kind: 'swapped' }], known);
    expect(turned.doubt?.suggested).toEqual({ kind: 'gcj02' });
    expect(Math.max(...(await missed(layer, [{ kind: 'swapped' }, { kind: 'gcj02' }])))).toBeLessThan(10);
  });
});

describe('points without names', () => {
  // Points on the bank whose GCJ-02 coordinates fall into the river, and as many that stay dry.
  const grid = Array.from(
    { length: 3000 },
    (_, index): Position => [121.5 + (index % 60) * 0.0012, 31.25 + Math.floor(index / 60) * 0.0012],
  );
  const isWet = (at: Position) => isInside(at, known.river);
  const dry = grid.filter((at) => !isWet(at));
  const bank = [
    ...dry.filter((at) => isWet(wgsToGcj(at))).slice(0, 6),
    ...dry.filter((at) => !isWet(wgsToGcj(at))).slice(0, 6),
  ];

  it('are doubted where they lie in the river and would not once converted', async () => {
    const shifted = bank.map(wgsToGcj);
    const { layers } = await read(
      'poi.geojson',
      collection(...shifted.map(([x, y]) => feature(point(x, y)))),
    );
    expect(layers[0]?.doubt?.suggested).toEqual({ kind: 'gcj02' });
    expect(layers[0]?.doubt?.evidence[0]?.zh).toMatch(/^12 个点中有 \d+ 个落在黄浦江里/);
  });

  it('are not doubted on land', async () => {
    const { layers } = await read('poi.geojson', collection(...bank.map(([x, y]) => feature(point(x, y)))));
    expect(layers[0]?.doubt).toBeNull();
  });
});

describe('a system that the file names', () => {
  it.each([
    ['urn:ogc:def:crs:OGC:1.3:CRS84', null],
    ['EPSG:4326', null],
    ['urn:ogc:def:crs:EPSG::4490', null],
    ['EPSG:3857', 'mercator'],
    ['EPSG:32651', 'projected'],
    ['EPSG:4549', 'projected'],
    ['EPSG:4214', 'unknown'],
    ['my own', 'unknown'],
  ])('%s', (name, kind) => {
    expect(systemOfCode(name)?.kind ?? null).toBe(kind);
  });

  it.each([
    ['GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984"]]', null],
    ['GEOGCS["GCS_China_Geodetic_Coordinate_System_2000"]', null],
    ['GEOGCS["GCS_Xian_1980"]', 'unknown'],
    ['PROJCS["WGS_1984_Web_Mercator_Auxiliary_Sphere",GEOGCS["GCS_WGS_1984"]]', 'mercator'],
    ['PROJCS["CGCS2000_3_Degree_GK_CM_120E",GEOGCS["x"]]', 'projected'],
    ['nonsense', 'unknown'],
    ['', 'unknown'],
  ])('%s', (wkt, kind) => {
    expect(systemOfWkt(wkt)?.kind ?? null).toBe(kind);
  });

  it('is believed only as far as the numbers bear it out', async () => {
    const lies = JSON.stringify({
      type: 'FeatureCollection',
      crs: { type: 'name', properties: { name: 'EPSG:3857' } },
      features: [feature(point(121.5, 31.3))],
    });
    const { layers } = await read('a.json', lies);
    expect(layers[0]?.doubt?.suggested).toBeNull();
    expect(layers[0]?.doubt?.evidence.map(({ en }) => en).join(' ')).toContain('look like degrees');
  });
});

describe('a datum that the headings of a table name', () => {
  const tableOf = async (header: string, from: (at: Position) => Position) => {
    const rows = stations.map(({ name, at }) => [name, ...from(at)].join(','));
    const { layers, problems } = await read('a.csv', [`name,${header}`, ...rows].join('\n'));
    const [layer] = layers;
    if (layer === undefined) throw new Error(problems[0]?.problem.en);
    return layer;
  };
  const unnamed = async (header: string) =>
    (await read('a.csv', `${header}\n121.51,31.3\n`)).layers[0]?.doubt?.suggested?.kind;

  it.each([
    ['GCJ经度,GCJ纬度', 'gcj02'],
    ['高德经度,高德纬度', 'gcj02'],
    ['腾讯地图经度,腾讯地图纬度', 'gcj02'],
    ['火星坐标系经度,火星坐标系纬度', 'gcj02'],
    ['lng_gcj02,lat_gcj02', 'gcj02'],
    ['经度（GCJ-02）,纬度', 'gcj02'],
    ['amap_x,amap_y', 'gcj02'],
    ['百度经度,百度纬度', 'bd09'],
    ['bd09_lng,bd09_lat', 'bd09'],
    ['BD-09 Longitude,BD-09 Latitude', 'bd09'],
  ])('%s asks about it', async (header, kind) => {
    expect(await unnamed(header)).toBe(kind);
  });

  it.each(['lng,lat', 'wgs84_lng,wgs84_lat', 'lng,lat,gcj_lng', 'gcj_lng,gcj_lat,wgs84_lng,wgs84_lat'])(
    '%s asks nothing',
    async (header) => {
      const { layers } = await read('a.csv', `${header}\n121.51,31.3,121.51,31.3\n`);
      expect([layers.length, layers[0]?.doubt]).toEqual([1, null]);
    },
  );

  it('is never mixed with another', async () => {
    const { layers, problems } = await read('a.csv', 'gcj_lng,bd_lat\n121.51,31.3\n');
    expect([layers.length, problems[0]?.problem.en]).toEqual([
      0,
      'no columns of longitude and latitude were found; the headings are: gcj_lng, bd_lat',
    ]);
  });

  it('stands first among the evidence, converts nothing unasked, and is settled by the conversion', async () => {
    const layer = await tableOf('GCJ经度,GCJ纬度', wgsToGcj);
    expect(layer.doubt?.evidence.map(({ zh }) => zh)).toEqual([
      '文件注明的坐标系是 GCJ-02（高德、腾讯），不是 WGS-84。',
      expect.stringContaining('5 个车站与底图上的同名'),
    ]);
    expect(Math.min(...(await missed(layer, [])))).toBeGreaterThan(400);
    expect(Math.max(...(await missed(layer, [{ kind: 'gcj02' }])))).toBeLessThan(10);
    expect((await examine(layer.draft, [{ kind: 'gcj02' }], known)).doubt).toBeNull();
  });

  it('is only offered where known names agree with the numbers as they stand', async () => {
    const { doubt } = await tableOf('百度经度,百度纬度', (at) => at);
    expect([doubt?.suggested, doubt?.others]).toEqual([null, [{ kind: 'bd09' }]]);
    expect(doubt?.evidence[1]?.en).toContain('the coordinates fit the map');
  });

  it('yields to another that known names speak for', async () => {
    const { doubt } = await tableOf('高德经度,高德纬度', wgsToBd);
    expect([doubt?.suggested, doubt?.others]).toEqual([{ kind: 'bd09' }, [{ kind: 'gcj02' }]]);
  });
});

describe('conversion', () => {
  // Wujiaochang by Krueger's series to the fourth order (EPSG Guidance Note 7-2, method 9807), reckoned apart.
  const wujiaochang: Position = [121.5101, 31.2997];
  it.each([
    ['EPSG:32651', [358_204.485, 3_463_774.906]],
    ['EPSG:4549', [643_775.688, 3_465_187.137]],
    ['EPSG:4528', [40_643_775.688, 3_465_187.137]],
    ['EPSG:4499', [21_358_147.744, 3_465_160.97]],
    ['EPSG:3857', [13_526_442.458, 3_671_732.365]],
  ] as const)('from %s is right to a centimetre', async (name, position) => {
    const system = systemOfCode(name);
    const [found] = system === null ? [] : await toWgs([[...position]], system);
    expect(metres(found ?? [0, 0], wujiaochang)).toBeLessThan(0.01);
  });

  it('refuses a projection that it does not understand', async () => {
    await expect(toWgs([[1, 2]], projected(1, 2, 'PROJCS["nothing"]'))).rejects.toThrow();
  });
});
