import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RawFacts } from '../../src/model/facts';
import { dataInUse, dataUrl, loadFacts, refusedVersion } from '../../src/model/load';
import { loadPublishedFacts } from '../../src/model/loadVersions';
import type { Problem } from '../../src/model/problem';
import { integrityOf } from '../../src/model/release';
import { manifestFile, versionsFile } from '../../src/model/versions';
import { rawFixture } from '../model/fixture';

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const own = dataInUse();

const version = '202611260123abcd';
const manifest = manifestFile(version);

/** A list of all files in use, with other facts. */
function listing(facts: RawFacts, change: object = {}) {
  const text = JSON.stringify(facts);
  const files = Object.entries(own.files).map(([name, file]) =>
    name === 'facts'
      ? { name, file: 'data/facts.00000000.json', sha256: hashOf(text), bytes: text.length }
      : { name, file, sha256: hashOf(name), bytes: 1 },
  );
  return { text, listed: { format: 1, version, files, ...change } };
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
  const content = served[`${file} ${init?.cache}`] ?? served[file];
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
  it.each<[string, () => { text: string; listed: object }, string]>([
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
      () => listing(rawFixture(), { files: listing(rawFixture()).listed.files.slice(0, 1) }),
      'search',
    ],
    ['a list of another format', () => listing(rawFixture(), { format: 2 }), manifest],
    ['a list of another version', () => listing(rawFixture(), { version: '20261126ffffffff' }), manifest],
    [
      'a file outside the page',
      () =>
        listing(rawFixture(), {
          files: [{ name: 'facts', file: 'data/../x.json', sha256: hashOf(''), bytes: 1 }],
        }),
      manifest,
    ],
  ])('%s: refused by file, and the own ones stay', async (_name, spoilt, file) => {
    const { text, listed } = spoilt();
    served[versionsFile] = `# ours\n${version}  2026-11-26  made for a test\n${own.version}\n`;
    served[manifest] = listed;
    served['data/facts.00000000.json'] = text;
    const refused: Problem[] = [];
    expect(await loadFacts((problem) => refused.push(problem))).toEqual(rawFixture());
    expect(refused.map((problem) => problem.file)).toEqual([file]);
    expect(dataInUse()).toBe(own);
  });

  it.each<[string, string, string, RegExp]>([
    ['nothing but remarks', '# ours\n', versionsFile, /names none/],
    ['no version on top', `../x\n${own.version}\n`, versionsFile, /line 1: "\.\.\/x"/],
    ['a version that nobody put there', `# ours\n${version}\n`, manifest, /line 2 of data\/versions\.txt/],
  ])('of which the list names %s: refused by file and line', async (_name, list, file, why) => {
    served[versionsFile] = list;
    const refused: Problem[] = [];
    expect(await loadFacts((problem) => refused.push(problem))).toEqual(rawFixture());
    expect(refused).toMatchObject([{ file, problem: { en: expect.stringMatching(why) } }]);
    expect(refusedVersion()).toBeNull();
    expect(dataInUse()).toBe(own);
  });

  it('of the same version, or said nothing of, cost one request more and nothing else', async () => {
    for (const list of [
      `${own.version}\n`,
      `\uFEFF# ours\r\n  # and\r\n\r\n${own.version}  2026-11-26  x\r\n${version}\r\n`,
    ]) {
      served[versionsFile] = list;
      asked.length = 0;
      expect(await loadFacts()).toEqual(rawFixture());
      expect(asked).toEqual([own.files['facts'], versionsFile]);
    }
    delete served[versionsFile];
    expect(await loadFacts()).toEqual(rawFixture());
  });

  it('whole and sound are taken, though the own ones are gone; and every address follows', async () => {
    const raw = { ...rawFixture() };
    const { text, listed } = listing(raw);
    served = {
      [versionsFile]: `${version}\n${own.version}\n`,
      [manifest]: listed,
      'data/facts.00000000.json': text,
    };
    const water = dataUrl('basemap/water');
    expect(await loadFacts()).toEqual(raw);
    expect(dataUrl('facts')).toMatch(/facts\.00000000\.json$/);
    expect(dataUrl('basemap/water')).toBe(water);
    expect(dataInUse().version).toBe(version);
  });

  it('are what an office page goes by, whatever the worker holds', async () => {
    const here = listing(rawFixture());
    const held = dataInUse();
    const later = '2026112744444444';
    served = {
      [held.files['facts'] ?? '']: JSON.parse(here.text),
      [manifestFile(later)]: { ...here.listed, version: later },
      'data/facts.00000000.json': here.text,
      // Under a worker the page hears of the version held; past it, of the server's.
      [versionsFile]: `${held.version}\n`,
      [`${versionsFile} no-store`]: `${later}\n${held.version}\n`,
    };
    await loadPublishedFacts();
    expect(dataInUse().version).toBe(later);
  });
});
