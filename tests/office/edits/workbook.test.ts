import { describe, expect, it } from 'vitest';
import { readFacts } from '../../../geodata/pipeline/check/read-facts';
import type { RawFacts } from '../../../src/model/facts';
import { writeCsvFiles } from '../../../src/office/csv/write';
import { applyEdits } from '../../../src/office/edits/applyEdits';
import type { Edit } from '../../../src/office/edits/edit';
import { importGrids } from '../../../src/office/importGrids';
import { openFiles } from '../../../src/office/openFile';
import { recordsIn } from '../../../src/office/published';
import { writeWorkbook } from '../../../src/office/xlsx/write';
import { Desk } from '../desk';
import { withoutRecords } from '../facts';

/** Few records: what is asked here is one sheet's columns. */
const smallFacts = async (): Promise<RawFacts> => (await readFacts('tests/office/fixtures/facts')).raw;
const context = { today: '2026-11-26' };

const edit: Edit = {
  kind: 'move-place',
  id: 'alpha',
  to: [121.5033, 31.3102],
  errorMetres: 12,
  by: '王敏，区科委',
  on: '2026-11-25',
  note: 'seen on site',
};
const place = (raw: RawFacts) => recordsIn(raw, 'places').find((record) => record['id'] === 'alpha');

describe('an edit in the workbook', { timeout: 30_000 }, () => {
  it('goes out and comes back without loss, alone and beside what is published', async () => {
    const { raw } = applyEdits(await smallFacts(), [edit]);
    const csv = [...writeCsvFiles(raw)].map(([key, text]) => ({
      name: `${key}.csv`,
      bytes: new TextEncoder().encode(text),
    }));
    for (const files of [[{ name: 'facts.xlsx', bytes: await writeWorkbook(raw) }], csv]) {
      const { grids } = await openFiles(files);
      const beside = importGrids(grids, raw, context);
      expect([...beside.remarks, ...beside.mistakes, ...beside.changes]).toEqual([]);
      const alone = importGrids(grids, withoutRecords(raw), context);
      expect(alone.mistakes).toEqual([]);
      expect(place(alone.raw)).toEqual(place(raw));
    }
  });

  it('shows as a moved place with its new columns against what was published', async () => {
    const published = await smallFacts();
    const { raw } = applyEdits(published, [edit]);
    const { grids } = await openFiles([{ name: 'facts.xlsx', bytes: await writeWorkbook(raw) }]);
    const { changes } = importGrids(grids, published, context);
    expect(changes.map(({ id, kind }) => [id, kind])).toEqual([['alpha', 'moved']]);
    const fields = changes[0]?.fields.map(({ heading, after }) => [heading, after]) ?? [];
    expect(fields).toContainEqual(['位置精度 Precision of site', '示意 indicative']);
    expect(fields).toContainEqual(['位置核对人 Site checked by', '王敏，区科委']);
    expect(fields).toContainEqual(['位置核对日期 Site checked on', '2026-11-25']);
  });

  it('asks who checked an indicative site, and doubts a day that lies ahead', async () => {
    const published = await smallFacts();
    const desk = await Desk.open(await writeWorkbook(published));
    const line = desk.line('places', 'alpha');
    line.set('location.checked.by', '李雷').set('location.checked.on', '2027-01-20');
    desk.line('places', 'beta').set('location.precision', '示意 indicative');
    const { grids } = await openFiles([{ name: 'facts.xlsx', bytes: await desk.save() }]);
    const { changes, mistakes } = importGrids(grids, published, context);
    expect(changes).toEqual([]);
    expect(mistakes.map(({ record, column, problem }) => [record, column?.heading.en, problem.en])).toEqual([
      ['alpha', 'Site checked on', 'the date 2027-01-20 lies in the future'],
      ['beta', 'Site checked by', 'a required entry is missing'],
    ]);
  });
});
