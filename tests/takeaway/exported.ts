import Papa from 'papaparse';
import { type Belt, createBelt } from '../../src/model/belt';
import { parseFacts } from '../../src/model/facts';
import { type ExportRecord, exportRecords } from '../../src/takeaway/exportRecord';
import { recordLink } from '../../src/takeaway/link';
import { readFacts } from '../setup/facts';

/** The published facts. */
export const belt: Belt = createBelt(parseFacts(readFacts()).facts);
export const address = 'https://map.example/belt/';
export const today = '2026-11-24';

/** What an export of these facts holds. */
export const recordsOf = (
  shown: ReadonlySet<string> | null = null,
  facts: Belt = belt,
): readonly ExportRecord[] =>
  exportRecords({ belt: facts, shown, today, linkOf: (id) => recordLink(id, 'zh', address) });

/** A row of a re-read table, by the keys after the Chinese words of its headings. */
export type ReadRow = ReadonlyMap<string, string>;

/** Reads a CSV as its own comment says: BOM off, one apostrophe off every cell that begins with one. */
export function readCsv(csv: string): readonly ReadRow[] {
  const { data, errors } = Papa.parse<string[]>(csv.replace(/^\ufeff/, ''));
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join(', '));
  const [headings = [], ...rows] = data;
  const keys = headings.map((heading) => heading.split(' ').at(-1) ?? '');
  return rows.map(
    (row) => new Map(row.map((cell, index): [string, string] => [keys[index] ?? '', cell.replace(/^'/, '')])),
  );
}

/** A cell of a row; a column that is not there is a mistake of the test or of the export. */
export function cellOf(row: ReadRow, key: string): string {
  const cell = row.get(key);
  if (cell === undefined) throw new Error(`No column ${key}`);
  return cell;
}
