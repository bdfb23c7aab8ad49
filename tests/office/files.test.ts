import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFacts } from '../../geodata/pipeline/check/read-facts';
import { guard, unguard } from '../../src/office/csv/guard';
import { writeCsvFiles } from '../../src/office/csv/write';
import { importGrids } from '../../src/office/importGrids';
import { limits } from '../../src/office/limits';
import { openFiles } from '../../src/office/openFile';
import { entriesOf, recordsIn } from '../../src/office/published';
import { inspected, Unreadable } from '../../src/office/xlsx/inspect';

const fixtures = path.join('tests', 'office', 'fixtures');
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** What the door says to a file, in Chinese; null where it is taken. */
async function refusal(bytes: Uint8Array, name = 'office.xlsx'): Promise<string | null> {
  try {
    await openFiles([{ name, bytes }]);
    return null;
  } catch (error) {
    if (error instanceof Unreadable) return error.wording.problem.zh;
    throw error;
  }
}

const workbookWith = (size: number) =>
  zipSync({ 'xl/workbook.xml': strToU8('<workbook/>'), 'xl/worksheets/sheet1.xml': new Uint8Array(size) });

/** The archive with other declared sizes: every number of that size in its headers is replaced. */
function declaring(bytes: Uint8Array, size: number, instead: number): Uint8Array {
  const lying = bytes.slice();
  const view = new DataView(lying.buffer);
  for (let at = 0; at < lying.length - 4; at++)
    if (view.getUint32(at, true) === size) view.setUint32(at, instead, true);
  return lying;
}

describe('files that are no workbook', () => {
  it('are named for what they are', async () => {
    const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(600).fill(0)]);
    expect(await refusal(old, 'old.xls')).toBe('这是旧版 .xls 文件，或加了密码的工作簿');
    expect(await refusal(zipSync({ 'word/document.xml': strToU8('<a/>') }))).toBe(
      '这是压缩文件，但不是 Excel 工作簿',
    );
    expect(await refusal(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]))).toBe(
      '文件不完整，或不是工作簿',
    );
    expect(await refusal(zipSync({ 'xl/workbook.xml': strToU8('<workbook') }))).toBe(
      '文件不完整，或不是工作簿',
    );
  });

  it('are refused when cut off', async () => {
    const whole = await readFile(path.join(fixtures, 'exported.xlsx'));
    expect(await refusal(whole)).toBeNull();
    expect(await refusal(whole.subarray(0, whole.length / 2))).toBe('文件不完整，或不是工作簿');
  });

  it('are refused by size, packed and unpacked', async () => {
    expect(await refusal(new Uint8Array(limits.fileBytes + 1))).toBe('文件有 21 MB，最多 20 MB');
    const bomb = declaring(workbookWith(70_001), 70_001, limits.unpackedBytes);
    expect(bomb.length).toBeLessThan(2 ** 10);
    expect(await refusal(bomb)).toBe('解压后超过 160 MB，没有解压');
    const many = Object.fromEntries(
      Array.from({ length: limits.entries + 1 }, (_, index) => [`xl/${index}`, strToU8('a')]),
    );
    expect(await refusal(zipSync(many))).toBe('解压后超过 160 MB，没有解压');
  });

  it('cannot grow beyond what they declare', async () => {
    const size = 2 ** 20 + 17;
    const lying = declaring(workbookWith(size), size, 100);
    expect(await refusal(lying)).toBe('文件不完整，或不是工作簿');
    expect(inspected(lying).length).toBeLessThan(1000);
  });
});

describe('CSV files', () => {
  it('are read as GBK where they are that, with a remark', async () => {
    const { raw } = await readFacts(path.join(fixtures, 'facts'));
    const opened = await openFiles([
      { name: 'dir/sources-gbk.csv', bytes: await readFile(path.join(fixtures, 'sources-gbk.csv')) },
    ]);
    expect(opened.remarks.map(({ problem }) => problem.zh)).toEqual([
      '文件不是 UTF-8，按 GBK（GB18030） 读入',
    ]);
    const result = importGrids(opened.grids, raw, { today: '2026-11-26' });
    expect([...result.mistakes, ...result.changes]).toEqual([]);
  });

  it('are read as UTF-16 with its mark, with tabs or semicolons', async () => {
    const text = '\ufeff编号\t标题（中文）\t标题（英文）\n甲\t"乙;丙"\t丁\n';
    const utf16 = new Uint8Array(Uint16Array.from([...text].map((sign) => sign.charCodeAt(0))).buffer);
    const { grids } = await openFiles([{ name: '来源.csv', bytes: utf16 }]);
    expect(grids[0]?.rows[1]?.map(({ value }) => value)).toEqual(['甲', '乙;丙', '丁']);
    const semicolons = await openFiles([{ name: '来源.csv', bytes: bytesOf('编号;标题（中文）\n甲;乙\n') }]);
    expect(semicolons.grids[0]?.rows[1]?.map(({ value }) => value)).toEqual(['甲', '乙']);
  });

  it('never hand a formula to the spreadsheet that opens them', async () => {
    const { raw } = await readFacts(path.join(fixtures, 'facts'));
    for (const text of writeCsvFiles(raw).values()) expect(text).not.toMatch(/(^|,|\n)"?[=+@]/);
    for (const text of ['=1+1', "'=1+1", '-a', "''", "'quoted'", '@x', 'plain', '+86 21', "''=x"])
      expect(unguard(guard(text))).toBe(text);
    expect(guard('=1+1')).toBe("'=1+1");
  });

  it('change one kind of record alone', async () => {
    const { raw } = await readFacts(path.join(fixtures, 'facts'));
    const text = writeCsvFiles(raw).get('news') ?? '';
    const { grids } = await openFiles([
      { name: 'news.csv', bytes: bytesOf(text.replace('Enlarged', 'Widened')) },
    ]);
    const result = importGrids(grids, raw, { today: '2026-11-26' });
    expect(result.mistakes).toEqual([]);
    expect(result.changes).toMatchObject([
      { id: 'alpha', fields: [{ before: '+Enlarged', after: '+Widened' }] },
    ]);
    expect(entriesOf(recordsIn(result.raw, 'places')[0] ?? {})['news']).toMatchObject([
      { text: { en: '+Widened' } },
    ]);
  });
});
