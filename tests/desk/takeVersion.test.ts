import { describe, expect, it } from 'vitest';
import { draftedFrom } from '../../src/desk/drafted';
import { takeVersion, Unsound } from '../../src/desk/takeVersion';
import type { Edit } from '../../src/office/edits/edit';
import { shippedFacts } from '../office/facts';

const published = async () => ({
  raw: await shippedFacts(),
  version: '20251101aabbccdd',
  roads: [],
  tours: [],
  search: {},
});

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
    const draft = draftedFrom(before, null, [moved]);
    if (draft === null) throw new Error('no draft');
    const refused = await takeVersion(draft, before).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Unsound);
    expect(refused).toMatchObject({ problems: [{ record: 'wujiaochang' }] });
  });
});
