import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RawFacts } from '../../src/model/facts';
import { dataInUse, dataUrl, loadFacts } from '../../src/model/load';
import type { Problem } from '../../src/model/problem';
import { integrityOf } from '../../src/model/release';
import { rawFixture } from '../model/fixture';

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const own = dataInUse();

/** A manifest of all files in use, with other facts. */
function listing(facts: RawFacts, change: object = {}) {
  const text = JSON.stringify(facts);
  const files = Object.entries(own.files).map(([name, file]) =>
    name === 'facts'
      ? { name, file: 'data/facts.00000000.json', sha256: hashOf(text), bytes: text.length }
      : { name, file, sha256: hashOf(name), bytes: 1 },
  );
  return { text, manifest: { format: 1, version: '0123456789abcdef', files, ...change } };
}

const citingNobody = (raw: RawFacts): RawFacts => ({
  ...raw,
  places: JSON.parse(JSON.stringify(raw.places).replace('"source":"press-2023"', '"source":"nobody"')),
});

let served: Record<string, unknown>;
const asked: string[] = [];

/** Checks the hash as a browser does. */
const fakeFetch = async (address: string | URL, init?: RequestInit): Promise<Response> => {
  const file = new URL(address).pathname.slice(1);
  asked.push(file);
  const content = served[file];
  if (content === undefined) return new Response('', { status: 404 });
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  if (init?.integrity && init.integrity !== integrityOf(hashOf(text))) throw new TypeError('another hash');
  return new Response(text);
};

beforeEach(() => {
  served = { [own.files['facts'] ?? '']: rawFixture() };
  asked.length = 0;
  vi.stubGlobal('fetch', fakeFetch);
});
afterEach(() => vi.unstubAllGlobals());

describe('facts of the server that are another version', () => {
  const bad = (change: (facts: RawFacts) => RawFacts) => listing(change(rawFixture()));
  it.each<[string, () => { text: string; manifest: object }, string]>([
    [
      'a record that does not pass the door',
      () => bad((raw) => ({ ...raw, plans: [{ id: 'x' }] })),
      'plans.json',
    ],
    ['a reference to nothing', () => bad(citingNobody), 'places.geojson'],
    ['a file without a record', () => bad((raw) => ({ ...raw, sources: [] })), 'sources'],
    ['a file of another shape', () => bad((raw) => ({ ...raw, places: { type: 'x' } })), 'places.geojson'],
    ['a body cut short', () => ({ ...listing(rawFixture()), text: '{"zones":' }), 'data/facts.00000000.json'],
    [
      'a list without the base map',
      () => listing(rawFixture(), { files: listing(rawFixture()).manifest.files.slice(0, 1) }),
      'search',
    ],
    ['a list of another format', () => listing(rawFixture(), { format: 2 }), 'manifest.json'],
    [
      'a file outside the page',
      () =>
        listing(rawFixture(), {
          files: [{ name: 'facts', file: 'data/../x.json', sha256: hashOf(''), bytes: 1 }],
        }),
      'manifest.json',
    ],
  ])('%s: refused by file, and the own ones stay', async (_name, spoilt, file) => {
    const { text, manifest } = spoilt();
    served['data/manifest.json'] = manifest;
    served['data/facts.00000000.json'] = text;
    const refused: Problem[] = [];
    expect(await loadFacts((problem) => refused.push(problem))).toEqual(rawFixture());
    expect(refused.map((problem) => problem.file)).toEqual([file]);
    expect(dataInUse()).toBe(own);
  });

  it('of the same version, or said nothing of, cost one request more and nothing else', async () => {
    served['data/manifest.json'] = { format: 1, version: own.version, files: [] };
    expect(await loadFacts()).toEqual(rawFixture());
    expect(asked).toEqual([own.files['facts'], 'data/manifest.json']);
    served['data/manifest.json'] = '<!doctype html>';
    expect(await loadFacts()).toEqual(rawFixture());
  });

  it('whole and sound are taken, though the own ones are gone; and every address follows', async () => {
    const raw = { ...rawFixture() };
    const { text, manifest } = listing(raw);
    served = { 'data/manifest.json': manifest, 'data/facts.00000000.json': text };
    const water = dataUrl('basemap/water');
    expect(await loadFacts()).toEqual(raw);
    expect(dataUrl('facts')).toMatch(/facts\.00000000\.json$/);
    expect(dataUrl('basemap/water')).toBe(water);
    expect(dataInUse().version).toBe('0123456789abcdef');
  });
});
