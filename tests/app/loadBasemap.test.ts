import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { adoptData, dataInUse, dataUrl, loadFacts } from '../../src/model/load';
import { layerUrl } from '../../src/model/loadLayer';
import { loadVersion } from '../../src/model/loadVersion';
import type { Problem } from '../../src/model/problem';
import { manifestFile, versionsFile } from '../../src/model/versions';
import { rawFixture } from '../model/fixture';

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const own = dataInUse();
const version = '202611260123abcd';
const facts = JSON.stringify(rawFixture());
const archive = 'data/basemap/archive.00000000.pmtiles';
const road = '{"features":[]}';

/** The files of a version whose roads and houses lie in an archive of tiles, 700 bytes long. */
const listed = () => [
  ...Object.entries(own.files)
    .filter(([name]) => !/^basemap\/(roads|buildings)$/.test(name))
    .map(([name, file]) =>
      name === 'facts'
        ? { name, file: 'data/facts.00000000.json', sha256: hashOf(facts), bytes: facts.length }
        : { name, file, sha256: hashOf(name), bytes: 1 },
    ),
  ...['basemap/roads', 'basemap/buildings'].map((name) => ({
    ...{ name, file: archive, sha256: hashOf('archive'), bytes: 700 },
  })),
  ...['measured/roads', 'measured/buildings'].map((name) => ({
    ...{ name, file: `data/${name}.00000000.geojson`, sha256: hashOf(road), bytes: road.length },
  })),
  { name: 'basemap', file: 'data/basemap.2026-10-01.00000000.json', sha256: hashOf('x'), bytes: 1 },
];

/** What the server lists, and how long its archive is; null for none. */
const server: { size: number | null; list: ReturnType<typeof listed> } = { size: 700, list: [] };
const asked: string[] = [];
const answers = (file: string, method: string): Response => {
  if (file === versionsFile) return new Response(`${version}\n`);
  if (file === manifestFile(version)) return Response.json({ format: 1, version, files: server.list });
  if (file === own.files['facts'] || file.startsWith('data/facts')) return new Response(facts);
  if (file.endsWith('.geojson')) return new Response(road);
  if (file.startsWith('data/basemap.')) return Response.json({});
  if (file !== archive || method !== 'HEAD' || server.size === null) return new Response('', { status: 404 });
  return new Response(null, { headers: { 'Content-Length': `${server.size}` } });
};

beforeEach(() => {
  Object.assign(server, { size: 700, list: listed() });
  asked.length = 0;
  vi.stubGlobal('fetch', async (address: string | URL, init?: RequestInit) => {
    const file = new URL(address, document.baseURI).pathname.slice(1);
    asked.push(file);
    return answers(file, init?.method ?? 'GET');
  });
});
afterEach(() => {
  adoptData(own);
  vi.unstubAllGlobals();
});

it('a base map in an archive is taken when it is there, without being fetched whole', async () => {
  await loadFacts();
  expect(dataInUse().version).toBe(version);
  expect(dataUrl('basemap/roads')).toMatch(/archive\.00000000\.pmtiles$/);
  expect(dataUrl('basemap/buildings')).toBe(dataUrl('basemap/roads'));
  expect(layerUrl('roads')).toMatch(/measured\/roads\.00000000\.geojson$/);
  expect(layerUrl('water')).toBe(dataUrl('basemap/water'));
});

it.each<[string, () => unknown, string]>([
  ['missing', () => Object.assign(server, { size: null }), archive],
  ['of another size', () => Object.assign(server, { size: 699 }), archive],
  [
    'without what is measured of a layer in it',
    () => Object.assign(server, { list: listed().filter(({ name }) => name !== 'measured/roads') }),
    'measured/roads',
  ],
])('an archive %s is refused by name, and the own base map stays', async (_name, damage, file) => {
  damage();
  const refused: Problem[] = [];
  await loadFacts((problem) => refused.push(problem));
  expect(refused.map((problem) => problem.file)).toEqual([file]);
  expect(dataInUse()).toBe(own);
});

it.each<[string, () => Response]>([
  [
    'gone',
    () => {
      throw new TypeError('Failed to fetch');
    },
  ],
  ['in trouble', () => new Response('', { status: 503 })],
])(
  'an archive that this device has no room for keeps no facts away when the server is %s',
  async (_name, answer) => {
    const online = fetch;
    vi.stubGlobal('fetch', async (address: string | URL, init?: RequestInit) => {
      if (String(address).endsWith('.pmtiles')) return answer();
      return online(address, init);
    });
    const refused: Problem[] = [];
    await loadFacts((problem) => refused.push(problem));
    expect(refused).toEqual([]);
    expect(dataInUse().version).toBe(version);
  },
);

it('a base map in files may follow one in an archive', async () => {
  await loadFacts();
  const tiled = dataInUse();
  server.list = Object.entries(own.files).map(([name, file]) => ({
    name,
    file,
    sha256: hashOf(facts),
    bytes: 1,
  }));
  const loaded = await loadVersion(`${version}\n`, tiled.files);
  expect('data' in loaded && loaded.data.files).toEqual(own.files);
});
