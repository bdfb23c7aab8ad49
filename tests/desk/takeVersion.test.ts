import { afterEach, describe, expect, it, vi } from 'vitest';
import { draftedFrom } from '../../src/desk/drafted';
import { Faulty, Outdated, takeVersion, Unsound } from '../../src/desk/takeVersion';
import { dataInUse } from '../../src/model/load';
import { manifestFile, versionsFile } from '../../src/model/versions';
import type { Edit } from '../../src/office/edits/edit';
import { shippedFacts } from '../office/facts';

const published = async () => ({
  raw: await shippedFacts(),
  version: '20251101aabbccdd',
  roads: [],
  tours: [],
  search: {},
});

const other = '202611260123abcd';

/** What comes of packing when the server lists this, and facts of the other version where there are any. */
async function takenFrom(list: string, facts: unknown): Promise<unknown> {
  const before = await published();
  const files = Object.entries(dataInUse().files).map(([name, file]) => ({
    ...{ name, file, sha256: '0'.repeat(64), bytes: 1 },
  }));
  const answers = new Map([
    [versionsFile, () => new Response(list)],
    [manifestFile(before.version), () => Response.json({ format: 1, version: before.version, files })],
    ...(facts === null
      ? []
      : [
          [manifestFile(other), () => Response.json({ format: 1, version: other, files })] as const,
          [dataInUse().files['facts'] ?? '', () => Response.json(facts)] as const,
        ]),
  ]);
  vi.stubGlobal('document', { baseURI: 'https://example.org/' });
  vi.stubGlobal('fetch', async (address: URL) => {
    const answer = answers.get(address.pathname.slice(1));
    return answer?.() ?? new Response('', { status: 404 });
  });
  const draft = { raw: before.raw, changes: [], problems: [], clashes: [], since: [] };
  return takeVersion(draft, before).catch((error: unknown) => error);
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
