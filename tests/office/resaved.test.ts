import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readFacts } from '../../geodata/pipeline/check/read-facts';
import { importGrids } from '../../src/office/importGrids';
import { essence } from '../../src/office/json';
import { openFiles } from '../../src/office/openFile';
import { recordsIn } from '../../src/office/published';
import { recordKeys } from '../../src/office/sheets/sheet';
import { withoutRecords } from './facts';

const folder = path.join('tests', 'office', 'fixtures');
const today = '2026-11-26';

describe.each(['exported', 'saved-by-libreoffice', 'saved-by-openpyxl'])('the workbook %s', (name) => {
  const bytes = () => readFile(path.join(folder, `${name}.xlsx`));

  it('is read without loss, beside the published facts and without them', async () => {
    const { raw, problems } = await readFacts(path.join(folder, 'facts'));
    expect(problems).toEqual([]);
    const { grids } = await openFiles([{ name, bytes: await bytes() }]);
    const beside = importGrids(grids, raw, { today });
    expect([...beside.remarks, ...beside.mistakes, ...beside.changes]).toEqual([]);
    const alone = importGrids(grids, withoutRecords(raw), { today });
    expect(alone.mistakes).toEqual([]);
    for (const key of recordKeys) {
      expect(recordsIn(raw, key).length).toBeGreaterThan(1);
      expect(recordsIn(alone.raw, key).map(essence)).toEqual(recordsIn(raw, key).map(essence));
    }
  });

  it('has kept its drop-downs and text formats', async () => {
    const { sheets } = await readXlsx(await bytes(), { readStyles: true });
    const places = sheets.find((sheet) => sheet.name === '地点 Places');
    const lists = places?.dataValidations?.filter(({ type }) => type === 'list') ?? [];
    expect(lists.length).toBeGreaterThan(7);
    const dates = places?.rows[0]?.findIndex((heading) => String(heading).startsWith('状态日期'));
    expect(places?.cells?.get(`1,${dates}`)?.style?.numFmt).toBe('@');
  });
});
