import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { factText } from '../../geodata/pipeline/office/write-facts';
import { factFiles, type RawFacts } from '../../src/model/facts';
import { writeCsvFiles } from '../../src/office/csv/write';
import { importGrids } from '../../src/office/importGrids';
import { essence } from '../../src/office/json';
import { type OfficeFile, openFiles } from '../../src/office/openFile';
import { recordsIn } from '../../src/office/published';
import { recordKeys } from '../../src/office/sheets/sheet';
import { writeWorkbook } from '../../src/office/xlsx/write';
import { context, shippedFacts, withoutRecords } from './facts';

let raw: RawFacts;
let workbook: OfficeFile;
let csv: readonly OfficeFile[];
beforeAll(async () => {
  raw = await shippedFacts();
  workbook = { name: 'facts.xlsx', bytes: await writeWorkbook(raw) };
  csv = [...writeCsvFiles(raw)].map(([key, text]) => ({
    name: `${key}.csv`,
    bytes: new TextEncoder().encode(text),
  }));
}, 60_000);

describe('facts that go out and come back', { timeout: 60_000 }, () => {
  it.each<[string, () => readonly OfficeFile[]]>([
    ['a workbook', () => [workbook]],
    ['CSV files', () => csv],
  ])('are as they were after %s', async (_name, files) => {
    const { grids, remarks } = await openFiles(files());
    const back = importGrids(grids, raw, await context());
    expect([...remarks, ...back.remarks, ...back.mistakes, ...back.changes]).toEqual([]);
    for (const key of ['places', 'plans', 'indicators', 'sources'] as const)
      expect(factText(back.raw[key]) === (await readFile(path.join('geodata', factFiles[key]), 'utf8'))).toBe(
        true,
      );
  });

  it.each<[string, () => readonly OfficeFile[]]>([
    ['a workbook', () => [workbook]],
    ['CSV files', () => csv],
  ])('are whole in %s alone, with nothing published to fall back on', async (_name, files) => {
    const { grids } = await openFiles(files());
    const back = importGrids(grids, withoutRecords(raw), await context());
    expect(back.mistakes).toEqual([]);
    for (const key of recordKeys) {
      expect(recordsIn(raw, key).length).toBeGreaterThan(20);
      expect(recordsIn(back.raw, key).map(essence)).toEqual(recordsIn(raw, key).map(essence));
    }
  });
});
