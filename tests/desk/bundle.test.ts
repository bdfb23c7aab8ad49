import { createHash } from 'node:crypto';
import path from 'node:path';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDataAssets } from '../../src/build/dataAssets';
import { parseFacts, type RawFacts } from '../../src/model/facts';
import { readingsOf } from '../../src/model/readings';
import { DataRelease } from '../../src/model/release';
import { listingOf } from '../../src/model/version-id';
import { chosenVersion, parseVersions } from '../../src/model/versions';
import { type Bundle, makeBundle, type PublishedRelease } from '../../src/office/bundle/bundle';
import { changesCsv } from '../../src/office/bundle/changeList';
import { differenceOf } from '../../src/office/difference';
import { at, jsonOf, listOf, put } from '../../src/office/json';
import { entriesOf, idOf, recordsIn, withRecords } from '../../src/office/published';
import { SearchData } from '../../src/search/data';
import { shippedFacts } from '../office/facts';

const day = '2026-11-26';
const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const hashOf = (bytes: Uint8Array | undefined) =>
  createHash('sha256')
    .update(bytes ?? '')
    .digest('hex');

let raw: RawFacts;
let fresh: RawFacts;
let release: PublishedRelease;
let bundle: Bundle;

/** The shipped facts as an office would change them: one company more, one moved, one figure of a plan's name, one source less. */
function edited(facts: RawFacts): RawFacts {
  const places = recordsIn(facts, 'places');
  const sited = places.findIndex((place) => at(place, 'geometry.coordinates') !== undefined);
  const moved = places.map((place, index) => {
    const [longitude, latitude] = listOf(at(place, 'geometry.coordinates'));
    return index === sited
      ? put(place, 'geometry.coordinates', [Number(longitude) + 0.001, latitude])
      : place;
  });
  const model = places.find((place) => at(place, 'geometry') === null) ?? places[0] ?? {};
  const company = {
    ...model,
    id: 'example-robotics',
    properties: {
      ...entriesOf(model),
      id: 'example-robotics',
      name: { zh: '示例机器人公司', en: '=Example Robotics' },
    },
  };
  return withRecords(facts, {
    places: [...moved, company],
    plans: recordsIn(facts, 'plans'),
    indicators: recordsIn(facts, 'indicators'),
    observations: recordsIn(facts, 'observations'),
    sources: recordsIn(facts, 'sources').slice(0, -1),
  });
}

beforeAll(async () => {
  raw = await shippedFacts();
  const assets = await readDataAssets(path.resolve('.'));
  const files = assets.map(({ name, fileName, source, sha256 }) => ({
    name,
    file: fileName,
    sha256,
    bytes: Buffer.byteLength(source),
  }));
  const search = JSON.parse(String(assets.find(({ name }) => name === 'search')?.source ?? ''));
  const manifest = v.parse(DataRelease, { format: 1, version: '20251101aabbccdd', date: null, files });
  release = { manifest, search, versions: '# list\n20251101aabbccdd  2025-11-01  first\n' };
  fresh = edited(raw);
  bundle = await makeBundle({ fresh, changes: differenceOf(fresh, raw), release, readingsOf, day });
}, 60_000);

describe('a bundle', () => {
  it('of the published facts needs no file that is not there, byte for byte', async () => {
    const { version, files } = await makeBundle({ fresh: raw, changes: [], release, readingsOf, day });
    expect([...files.keys()].filter((file) => file.startsWith('data/'))).toEqual([
      `data/manifest.${version}.json`,
      'data/versions.txt',
    ]);
    expect(JSON.parse(decode(files.get(`data/manifest.${version}.json`))).files).toEqual(
      release.manifest.files,
    );
  });

  it('holds the new files by the names that its list gives, with their hashes', () => {
    const { version, files } = bundle;
    const listed = v.parse(DataRelease, JSON.parse(decode(files.get(`data/manifest.${version}.json`))));
    expect(listed.version).toBe(version);
    const listing = Buffer.from(listingOf(listed.files));
    expect(version).toBe(`20261126${hashOf(listing).slice(0, 8)}`);
    const within = listed.files.filter(({ file }) => files.has(file));
    expect(within.map(({ name }) => name)).toEqual(['facts', 'search']);
    for (const { file, sha256, bytes } of within) {
      expect(hashOf(files.get(file))).toBe(sha256);
      expect(files.get(file)?.length).toBe(bytes);
      expect(file).toContain(`.${sha256.slice(0, 8)}.`);
    }
    const rest = listed.files.filter(({ file }) => !files.has(file));
    expect(rest).toEqual(release.manifest.files.filter(({ name }) => name !== 'facts' && name !== 'search'));
  });

  it('puts its version on top of the list of versions, with its day and what it brings', () => {
    const list = decode(bundle.files.get('data/versions.txt'));
    expect(chosenVersion(list)).toMatchObject({ version: bundle.version });
    expect(parseVersions(list)).toEqual({
      versions: [
        { version: bundle.version, date: day, note: '新增 added 1 · 移动 moved 1 · 删除 removed 1' },
        { version: '20251101aabbccdd', date: '2025-11-01', note: 'first' },
      ],
      problems: [],
    });
  });

  it('holds facts that pass the door, and readings of new names', () => {
    const [factsFile = '', searchFile = ''] = [...bundle.files.keys()];
    const { facts, problems } = parseFacts(JSON.parse(decode(bundle.files.get(factsFile))));
    expect(problems).toEqual([]);
    expect(facts.places.features.map(({ id }) => id)).toContain('example-robotics');
    const { readings } = v.parse(SearchData, JSON.parse(decode(bundle.files.get(searchFile))));
    expect(readings['示例机器人公司']).toBe('shi li ji qi ren gong si');
    expect(Object.keys(readings)).toEqual([...Object.keys(readings)].sort());
  });

  it('says what changed, in a table without formulas and in words of both languages', () => {
    const beside = `changes-${bundle.version}`;
    const csv = decode(bundle.files.get(`${beside}/changes.csv`));
    expect(csv).toContain('新增 added,地点,example-robotics,示例机器人公司');
    const fields = [{ item: null, heading: '备注', before: '-2', after: -2 }];
    const wicked = changesCsv([
      { kind: 'changed', sheet: 'places', id: 'a', name: '=1+1', metres: null, fields },
    ]);
    expect(wicked).toContain("改动 changed,地点,a,'=1+1,,,备注,'-2,-2");
    const words = decode(bundle.files.get(`${beside}/changes.txt`));
    expect(words).toMatch(/移动（\d+ 米）：地点/);
    expect(words).toMatch(/moved \(\d+ m\): Places/);
    expect(words).toMatch(/removed: Sources/);
    expect(decode(bundle.files.get(`${beside}/README.txt`))).toContain(bundle.version);
  });
});

describe('the difference of two versions', () => {
  it('is none between the same facts, and names each kind once', () => {
    expect(differenceOf(raw, raw)).toEqual([]);
    const changes = differenceOf(fresh, raw);
    expect(changes.map(({ kind }) => kind).sort()).toEqual(['added', 'moved', 'removed']);
    const moved = changes.find(({ kind }) => kind === 'moved');
    expect(moved?.metres).toBeGreaterThan(80);
    expect(moved?.fields.map(({ heading }) => heading)).toEqual(['经度 Longitude']);
  });

  it('leaves the records alone', () => {
    const before = JSON.stringify(raw);
    differenceOf(fresh, raw);
    expect(JSON.stringify(raw)).toBe(before);
    expect(recordsIn(fresh, 'places').map(idOf)).toContain('example-robotics');
    expect(jsonOf(raw.places)['features']).toHaveLength(recordsIn(fresh, 'places').length - 1);
  });
});
