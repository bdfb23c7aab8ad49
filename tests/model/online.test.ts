import { describe, expect, it } from 'vitest';
import { baseMapsOf } from '../../src/model/online/baseMap';
import { checkOnline } from '../../src/model/online/check';
import { hostsOf } from '../../src/model/online/hosts';
import { keyIn, withKey } from '../../src/model/online/key';

const review = { number: 'GS(2024)0650号' };
const xyz = {
  kind: 'xyz',
  id: 'city',
  name: { zh: '城市底图', en: 'City map' },
  credit: { zh: '某局', en: 'Some office' },
  review,
  datum: 'CGCS2000',
  names: true,
  tiles: ['https://tiles.example.org/{z}/{x}/{y}.png'],
  maxZoom: 18,
};
const wmts = {
  kind: 'wmts',
  id: 'wmts-city',
  name: xyz.name,
  credit: xyz.credit,
  review,
  datum: 'WGS-84',
  names: false,
  address: 'https://maps.example.org/service?token=1',
  layer: 'city plan',
  tileMatrixSet: 'EPSG:3857',
  maxZoom: 17,
};
const style = {
  kind: 'style',
  id: 'vector',
  name: xyz.name,
  credit: xyz.credit,
  review: { none: { zh: '内部试用', en: 'internal trial' } },
  datum: 'WGS-84',
  names: true,
  address: 'https://styles.example.org/city.json',
  hosts: ['https://tiles.example.org'],
};

const checked = (...baseMaps: unknown[]) => checkOnline({ baseMaps });
const mapsOf = (...entries: unknown[]) => {
  const { online, problems } = checked(...entries);
  expect(problems).toEqual([]);
  return baseMapsOf(online?.baseMaps ?? []);
};

describe('the configuration of base maps', () => {
  it('passes as it is shipped, and asks for nothing', () => {
    const { online, problems } = checkOnline({ baseMaps: [] });
    expect(problems).toEqual([]);
    expect(hostsOf(online?.baseMaps ?? [])).toEqual([]);
  });

  it.each<[string, object, string, RegExp]>([
    ['no datum', { ...xyz, datum: undefined }, 'datum', /WGS-84/],
    ['BD-09', { ...xyz, datum: 'BD-09' }, 'datum', /Baidu/],
    ['plain http', { ...xyz, tiles: ['http://tiles.example.org/{z}/{x}/{y}'] }, 'tiles#1', /https/],
    ['a script', { ...xyz, tiles: ['javascript:{z}/{x}/{y}'] }, 'tiles#1', /https/],
    ['no row', { ...xyz, tiles: ['https://tiles.example.org/{z}/{x}'] }, 'tiles#1', /\{y\}/],
    ['strange braces', { ...xyz, tiles: ['https://a.org/{z}/{x}/{y}/{quad}'] }, 'tiles#1', /known are/],
    ['a user in the address', { ...xyz, tiles: ['https://me:pw@a.org/{z}/{x}/{y}'] }, 'tiles#1', /key|https/],
    ['a host left open', { ...xyz, tiles: ['https://{z}.a.org/{z}/{x}/{y}'] }, 'tiles#1', /host/],
    ['subdomains without a place', { ...xyz, subdomains: ['a'] }, '', /subdomains/],
    ['a key without a place', { ...xyz, key: true }, '', /\{key\}/],
    ['no review number', { ...xyz, review: undefined }, 'review', /add|missing/],
    ['a review number without figure', { ...xyz, review: { number: '有' } }, 'review.number', /copy/],
    ['the number of the example', { ...xyz, review: { number: 'GS(20XX)XXXX号' } }, 'review.number', /copy/],
    [
      'names with a key that nobody gives',
      { ...xyz, annotation: { zh: xyz.tiles, en: ['https://tiles.example.org/{z}/{x}/{y}.png?k={key}'] } },
      '',
      /\{key\}/,
    ],
    [
      'names of subdomains that nobody lists',
      { ...xyz, annotation: { zh: xyz.tiles, en: ['https://{s}.example.org/{z}/{x}/{y}.png'] } },
      '',
      /subdomains/,
    ],
    [
      'names whose rows count the other way',
      { ...xyz, annotation: { zh: xyz.tiles, en: ['https://tiles.example.org/{z}/{x}/{-y}.png'] } },
      '',
      /south/,
    ],
    [
      'a WMTS with rows from the south',
      { ...wmts, address: 'https://maps.example.org/{z}/{x}/{-y}.png' },
      '',
      /TileRow/,
    ],
    ['levels crossed', { ...xyz, minZoom: 19 }, '', /minZoom/],
    ['a style in GCJ-02', { ...style, datum: 'GCJ-02' }, 'datum', /picture tiles/],
    ['longitude and latitude', { ...wmts, tileMatrixSet: 'c' }, 'tileMatrixSet', /Mercator/],
    ['a WMTS without layer', { ...wmts, layer: undefined }, '', /layer/],
    ['the id of the built-in one', { ...xyz, id: 'embedded' }, 'id', /another/],
    ['a slip of the pen', { ...xyz, tile: [] }, 'tile', /spelling/],
  ])('refuses %s with entry, field and remedy in both languages', (_what, entry, field, remedy) => {
    const { online, problems } = checked(entry);
    expect(online).toBeNull();
    const [problem] = problems;
    expect(problem?.file).toBe('online.json');
    expect(problem?.record).toBe('id' in entry ? entry.id : '#1');
    expect(problem?.field ?? '').toBe(field);
    expect(`${problem?.problem.en} ${problem?.remedy.en}`).toMatch(remedy);
    expect(`${problem?.problem.zh}${problem?.remedy.zh}`).toMatch(/\p{Script=Han}/u);
  });

  it('refuses an id twice', () => {
    expect(checked(xyz, { ...xyz }).problems.map(({ field }) => field)).toEqual(['id']);
    const tianditu = { kind: 'tianditu', layers: ['vec'], review };
    expect(checked(tianditu, { ...xyz, id: 'tianditu-vec' }).problems).toMatchObject([
      { record: 'tianditu-vec', field: 'id' },
    ]);
    expect(checked({ ...tianditu, layers: ['vec', 'vec'] }).problems).toHaveLength(1);
  });

  it('names exactly the hosts that are asked', () => {
    const { online } = checked(
      { kind: 'tianditu', layers: ['vec'], review },
      { ...xyz, tiles: ['https://{s}.example.org:8443/{z}/{x}/{y}'], subdomains: ['a', 'b'] },
      style,
      { kind: 'schematic' },
    );
    expect(hostsOf(online?.baseMaps ?? [])).toEqual([
      'https://a.example.org:8443',
      'https://b.example.org:8443',
      'https://styles.example.org',
      ...[0, 1, 2, 3, 4, 5, 6, 7].map((n) => `https://t${n}.tianditu.gov.cn`),
      'https://tiles.example.org',
    ]);
  });

  it('makes the key-value pairs of a WMTS, or takes its address as a template', () => {
    const [byPairs, byPath] = mapsOf(wmts, {
      ...wmts,
      id: 'rest',
      address:
        'https://maps.example.org/city/default/GoogleMapsCompatible/{TileMatrix}/{TileRow}/{TileCol}.png',
    });
    expect(byPairs?.kind === 'pictures' && byPairs.tiles).toEqual([
      'https://maps.example.org/service?token=1&SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=city%20plan&STYLE=default&TILEMATRIXSET=EPSG%3A3857&FORMAT=image%2Fpng&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}',
    ]);
    expect(byPath?.kind === 'pictures' && byPath.tiles).toEqual([
      'https://maps.example.org/city/default/GoogleMapsCompatible/{z}/{y}/{x}.png',
    ]);
  });

  it('counts rows from the south where the address or the entry says so', () => {
    const [plain, marked, braced] = mapsOf(
      xyz,
      { ...xyz, id: 'b', tms: true },
      { ...xyz, id: 'c', tiles: ['https://tiles.example.org/{z}/{x}/{-y}.png'] },
    );
    const schemes = [plain, marked, braced].map((map) => map?.kind === 'pictures' && map.scheme);
    expect(schemes).toEqual(['xyz', 'tms', 'tms']);
  });
});

describe('the key', () => {
  it('is taken by its name, and only in letters that need no escape', () => {
    expect(keyIn({ tianditu: 'abc123-._~' }, 'tianditu')).toEqual({ key: 'abc123-._~' });
    expect(keyIn({ other: 'abc123' }, 'tianditu')).toEqual({ fault: 'missing' });
    expect(keyIn({ tianditu: '' }, 'tianditu')).toEqual({ fault: 'missing' });
    expect(keyIn(null, 'tianditu')).toEqual({ fault: 'missing' });
    expect(keyIn({}, 'constructor')).toEqual({ fault: 'missing' });
    for (const bad of ['a b c d', 'abc&LAYER=x', '<script>', 'x', 5, ['abcd'], 'ключ-1234'])
      expect(keyIn({ tianditu: bad }, 'tianditu')).toEqual({ fault: 'malformed' });
  });

  it('stands in its place in the address', () => {
    expect(withKey('https://a.org/{z}?tk={key}', 'abc1')).toBe('https://a.org/{z}?tk=abc1');
    expect(withKey('https://a.org/{z}', null)).toBe('https://a.org/{z}');
  });
});
