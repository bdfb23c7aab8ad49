import { readCsvFile } from './csv/read';
import type { Grid } from './grid';
import { limits } from './limits';
import type { Mistake } from './mistake';
import { inspected, isArchive, isOldOffice, refusals, Unreadable } from './xlsx/inspect';
import { readWorkbook } from './xlsx/read';

export type OfficeFile = { readonly name: string; readonly bytes: Uint8Array };
export type Opened = { readonly grids: readonly Grid[]; readonly remarks: readonly Mistake[] };

async function sheetsOf({ name, bytes }: OfficeFile): Promise<Opened> {
  if (bytes.length > limits.fileBytes) throw new Unreadable(refusals.tooLarge(bytes.length));
  if (isOldOffice(bytes)) throw new Unreadable(refusals.old);
  if (!isArchive(bytes)) {
    const { grid, remark } = readCsvFile(bytes, name);
    const said =
      remark === null ? [] : [{ sheet: grid.name, row: null, column: null, record: null, ...remark }];
    return { grids: [grid], remarks: said };
  }
  const archive = inspected(bytes);
  try {
    return { grids: await readWorkbook(archive), remarks: [] };
  } catch {
    throw new Unreadable(refusals.broken);
  }
}

/**
 * Opens what the office hands in: one workbook, or one or more CSV files.
 * @throws Unreadable with the reason in both languages
 */
export async function openFiles(files: readonly OfficeFile[]): Promise<Opened> {
  const opened = await Promise.all(files.map(sheetsOf));
  return {
    grids: opened.flatMap(({ grids }) => grids),
    remarks: opened.flatMap(({ remarks }) => remarks),
  };
}
