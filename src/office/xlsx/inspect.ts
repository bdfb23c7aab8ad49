import { unzipSync, zipSync } from 'fflate';
import { type Wording, wording } from '../../model/problem';
import { limits } from '../limits';

const megabytes = (bytes: number) => Math.ceil(bytes / 2 ** 20);

export const refusals = {
  tooLarge: (bytes: number) =>
    wording(
      `文件有 ${megabytes(bytes)} MB，最多 ${megabytes(limits.fileBytes)} MB`,
      `the file has ${megabytes(bytes)} MB, the most is ${megabytes(limits.fileBytes)} MB`,
      '请删去图片等用不到的内容再保存',
      'delete pictures and whatever else is not needed, and save again',
    ),
  unreachable: wording(
    '浏览器没有读到这个文件：它可能已被移走、改名，或正被别的程序占用',
    'the browser could not read the file: it may have been moved or renamed, or another program holds it',
    '请关闭占用它的程序，再选一次',
    'close the program that holds it, and choose it again',
  ),
  unpacksTooLarge: wording(
    `解压后超过 ${megabytes(limits.unpackedBytes)} MB，没有解压`,
    `unpacked it would have more than ${megabytes(limits.unpackedBytes)} MB; it was not unpacked`,
    '请从最近一次导出的工作簿重做',
    'start again from the latest exported workbook',
  ),
  old: wording(
    '这是旧版 .xls 文件，或加了密码的工作簿',
    'this is an old .xls file, or a workbook with a password',
    '请另存为“Excel 工作簿（*.xlsx）”，不加密码',
    'save it as "Excel workbook (*.xlsx)" without a password',
  ),
  broken: wording(
    '文件不完整，或不是工作簿',
    'the file is cut off, or is no workbook',
    '请选 .xlsx 或 .csv 文件；若是它，请在表格软件中打开并重新保存',
    'choose an .xlsx or .csv file; if it is one, open it in a spreadsheet program and save it again',
  ),
  otherArchive: wording(
    '这是压缩文件，但不是 Excel 工作簿',
    'this is an archive, but no Excel workbook',
    '请另存为“Excel 工作簿（*.xlsx）”',
    'save it as "Excel workbook (*.xlsx)"',
  ),
} as const;

/** What stops the reading of a file, in both languages. */
export class Unreadable extends Error {
  constructor(readonly wording: Wording) {
    super(wording.problem.en);
  }
}

export const isArchive = ([a, b]: Uint8Array): boolean => a === 0x50 && b === 0x4b;
export const isOldOffice = ([a, b, c, d]: Uint8Array): boolean =>
  a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0;

/**
 * Takes an archive apart within the sizes that its directory declares, so that none can grow beyond them, and packs it
 * again without compression for the reader.
 * @throws Unreadable for what is too large, broken or no workbook
 */
export function inspected(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  let [entries, size] = [0, 0];
  const names: string[] = [];
  const judge = ({ name, originalSize }: { readonly name: string; readonly originalSize: number }) => {
    names.push(name.replace(/^\//, '').toLowerCase());
    entries += 1;
    size += originalSize;
    if (entries > limits.entries || size > limits.unpackedBytes)
      throw new Unreadable(refusals.unpacksTooLarge);
    return false;
  };
  try {
    unzipSync(bytes, { filter: judge });
    if (!names.includes('xl/workbook.xml')) throw new Unreadable(refusals.otherArchive);
    return zipSync(unzipSync(bytes), { level: 0 });
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable(refusals.broken);
  }
}
