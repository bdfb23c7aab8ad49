import { describe, expect, it } from 'vitest';
import { reopened } from '../../src/desk/kept';
import { shippedFacts } from '../office/facts';

const edit = {
  kind: 'move-place',
  id: 'wujiaochang',
  to: [121.51, 31.3],
  errorMetres: 50,
  by: '王敏',
  on: '2026-11-26',
  note: '',
};
const file = { name: 'office.xlsx', bytes: new ArrayBuffer(1) };

describe('a draft that this device kept', () => {
  it('loses nothing that fits because of something beside it that does not', () => {
    const spoilt = { ...edit, id: 'b-link', errorMetres: 0 };
    const kept = reopened({ files: [file, { name: 'old.xlsx' }], edits: [edit, spoilt, 'nonsense'] });
    expect(kept.files.map(({ name }) => name)).toEqual(['office.xlsx']);
    expect(kept.edits).toEqual([edit]);
    expect(kept.dropped).toEqual([
      { kind: 'file', name: 'old.xlsx' },
      { kind: 'edit', name: 'b-link' },
      { kind: 'edit', name: '3' },
    ]);
  });

  it('remembers the published facts that it was made from, and says where they cannot be read', async () => {
    const base = { version: '20261120aabbccdd', raw: await shippedFacts() };
    const choices = [{ key: 'places a site', side: 'ours', against: '20261121aabbccdd' }];
    expect(reopened({ files: [], edits: [edit], base, choices })).toEqual({
      ...{ files: [], edits: [edit], base, choices, dropped: [] },
    });
    const spoilt = reopened({ files: [], edits: [edit], base: { version: 7 }, choices: [{ side: 'both' }] });
    expect(spoilt).toMatchObject({ edits: [edit], base: null, choices: [] });
    expect(spoilt.dropped).toEqual([{ kind: 'base', name: '' }]);
  });

  it('is nothing where nothing was kept, and whole where a former release of the page kept it', () => {
    const nothing = { files: [], edits: [], base: null, choices: [], dropped: [] };
    expect([reopened(undefined), reopened('x'), reopened(null)]).toEqual([nothing, nothing, nothing]);
    expect(reopened({ files: [file], edits: [] })).toEqual({ ...nothing, files: [file] });
  });
});
