import { afterEach, describe, expect, it, vi } from 'vitest';
import { draftedFrom } from '../../src/desk/drafted';
import type { Published } from '../../src/desk/published';
import { Faulty, Outdated, takeVersion, Unsound } from '../../src/desk/takeVersion';
import type { RawFacts } from '../../src/model/facts';
import { dataInUse } from '../../src/model/load';
import { manifestFile, versionsFile } from '../../src/model/versions';
import type { Edit } from '../../src/office/edits/edit';
import { at, listOf } from '../../src/office/json';
import { shippedFacts } from '../office/facts';

const published = async () => ({
  raw: await shippedFacts(),
  version: '20251101aabbccdd',
  roads: [],
  tours: [],
  search: {},
});

const draftOf = (raw: RawFacts) => ({ raw, changes: [], problems: [], clashes: [], since: [] });

const other = '202611260123abcd';

/** What comes of packing when the server lists this, and facts of the other version where there are any. */
async function takenFrom(list: string, facts: unknown, measure?: Published): Promise<unknown> {
  const before = measure ?? (await published());
  const files = Object.entries(dataInUse().files).map(([name, file]) => ({
    ...{ name, file, sha256: '0'.repeat(64), bytes: 1 },
  }));
  const answers = new Map([
    [versionsFile, () => new Response(list)],
    [
      manifestFile(before.version),
      () => Response.json({ format: 1, version: before.version, date: null, files }),
    ],
    ...(facts === null
      ? []
      : [
          [
            manifestFile(other),
            () => Response.json({ format: 1, version: other, date: null, files }),
          ] as const,
          [dataInUse().files['facts'] ?? '', () => Response.json(facts)] as const,
        ]),
  ]);
  const createElement = () => ({ click: () => undefined });
  vi.stubGlobal('document', { baseURI: 'https://example.org/', createElement });
  vi.stubGlobal('fetch', async (address: URL) => {
    const answer = answers.get(address.pathname.slice(1));
    return answer?.() ?? new Response('', { status: 404 });
  });
  return takeVersion(draftOf(before.raw), before).catch((error: unknown) => error);
}
afterEach(() => vi.unstubAllGlobals());

describe('a version', () => {
  it('is not made while the check finds what the published facts are free of', async () => {
    const before = await published();
    const moved: Edit = {
      kind: 'move-place',
      id: 'wujiaochang',
      to: [121.56, 31.27],
      errorMetres: 50,
      by: 'Wang Min',
      on: '2026-11-26',
      note: '',
    };
    const draft = draftedFrom(before, { opened: null, edits: [moved], base: null, choices: [] });
    if (draft === null) throw new Error('no draft');
    const refused = await takeVersion(draft, before).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Unsound);
    expect(refused).toMatchObject({ problems: [{ record: 'wujiaochang' }] });
  });

  it('is not made of facts that break any rule of the check, also one that no edit on the map can break', async () => {
    const before = await published();
    const [first, ...sources] = listOf(before.raw.sources);
    const refused = await takeVersion(draftOf({ ...before.raw, sources }), before).catch(
      (error: unknown) => error,
    );
    expect(refused).toBeInstanceOf(Unsound);
    expect(JSON.stringify(refused)).toContain(String(at(first, 'id')));
  });

  it('is not made where a tour of a hall would show what is gone', async () => {
    const before = await published();
    const gone = 'wujiaochang';
    const features = listOf(at(before.raw.places, 'features')).filter((place) => at(place, 'id') !== gone);
    const raw = { ...before.raw, places: { type: 'FeatureCollection', features } };
    const text = { zh: '示例', en: 'Example' };
    const cites = [{ source: 'press-conference-2023-08-17', locator: null }];
    const step = { id: 'a', shows: gone, flight: 1, seconds: 5, title: text, caption: text, cites };
    const tours = [{ id: 'attract', name: text, steps: [step] }];
    const refused = await takeVersion(draftOf(raw), { ...before, tours }).catch((error: unknown) => error);
    expect(refused).toMatchObject({
      problems: expect.arrayContaining([
        expect.objectContaining({ file: 'tours/attract.json', record: 'a' }),
      ]),
    });
  });

  it('is made all the same where the published facts have the same faults, which are told', async () => {
    const before = await published();
    const raw = { ...before.raw, sources: listOf(before.raw.sources).slice(1) };
    const made = await takenFrom(`${before.version}\n`, null, { ...before, raw });
    expect(made).toMatchObject({ file: expect.stringMatching(/\.zip$/) });
    expect(Object(made).warnings.length).toBeGreaterThan(0);
    expect(await takenFrom(`${before.version}\n`, null)).toMatchObject({ warnings: [] });
  });

  it.each<[string, string, unknown, object]>([
    ['names none', 'oops\n', null, { problem: { problem: { zh: expect.stringContaining('“oops”') } } }],
    ['is without its files', `${other}\n`, null, { problem: { file: manifestFile(other) } }],
    ['holds faulty facts', `${other}\n`, {}, { problem: { file: expect.stringContaining('zones') } }],
  ])('says what is wrong where the top of the server’s list %s', async (_name, list, facts, why) => {
    const refused = await takenFrom(list, facts);
    expect(refused).toBeInstanceOf(Faulty);
    expect(refused).toMatchObject(why);
  });

  it('is not made where the server has another sound one by now', async () => {
    expect(await takenFrom(`${other}\n`, await shippedFacts())).toBeInstanceOf(Outdated);
  });
});
