import Papa from 'papaparse';
import type { RawFacts } from '../../model/facts';
import { headingOf } from '../column';
import { contentsOf } from '../contents';
import type { SheetKey } from '../sheets/sheet';
import { guard } from './guard';

const byteOrderMark = '\ufeff';

/** The sheets of the workbook as CSV, by key; with a byte-order mark, by which Excel knows that it is UTF-8. */
export function writeCsvFiles(raw: RawFacts): ReadonlyMap<SheetKey, string> {
  return new Map(
    contentsOf(raw).map(({ sheet, rows }) => {
      const lines = rows.map((row) =>
        sheet.columns.map(({ field }) => {
          const content = row.get(field) ?? '';
          return typeof content === 'string' ? guard(content) : content;
        }),
      );
      const text = Papa.unparse([sheet.columns.map(headingOf), ...lines], { newline: '\r\n' });
      return [sheet.key, `${byteOrderMark}${text}\r\n`];
    }),
  );
}
