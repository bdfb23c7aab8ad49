import { wording } from '../model/problem';
import { refusals } from './door';
import { type Draft, publishedItems, withoutItems } from './draft';
import { at, type Json } from './json';
import type { Labels } from './labels';
import type { Mistake } from './mistake';
import { mistakeAt } from './mistakeAt';
import { entriesOf, idOf } from './published';
import * as remarks from './remarks';
import { flatRow } from './rowRecord';
import type { RecordSheet } from './sheets/sheet';
import type { Table } from './table';

export type ReadRecords = { readonly drafts: readonly Draft[]; readonly mistakes: readonly Mistake[] };

const twice = (row: number) =>
  wording(
    `编号与第 ${row} 行重复，这一行没有读入`,
    `the id is the same as in row ${row}; this row was not read`,
    '请给新的一行换一个编号，或删去其中一行',
    'give the new row another id, or delete one of the two',
  );

const none = { figures: [], milestones: [], news: [] } as const;
const nameIn = (record: Json) => at(entriesOf(record), 'name.zh') ?? at(entriesOf(record), 'title.zh');

/** A sheet that the workbook does not have: all as published. */
export const untouched = (sheet: RecordSheet, published: readonly Json[]): readonly Draft[] =>
  published.map((record) => ({
    sheet,
    id: idOf(record),
    from: null,
    published: record,
    own: withoutItems(record),
    items: publishedItems(record),
  }));

/** Reads the rows of a sheet of records against the published ones, in whose order they stay; new ones follow. */
export function readRecords(
  table: Table<RecordSheet>,
  published: readonly Json[],
  labels: Labels,
): ReadRecords {
  const { sheet } = table;
  if (table.rows.length === 0 && published.length > 0)
    return {
      drafts: untouched(sheet, published),
      mistakes: [mistakeAt(table, null, null, null, remarks.noRows)],
    };
  const known = new Map(published.map((record) => [idOf(record), record]));
  const mistakes: Mistake[] = [];
  const found = new Map<string, Draft>();
  const namesOfUnread = new Set<unknown>();
  for (const tableRow of table.rows) {
    const { row } = tableRow;
    const idCell = tableRow.cells.get('id')?.value;
    const guess =
      known.get(
        String(idCell ?? '')
          .normalize('NFKC')
          .trim(),
      ) ?? null;
    const { flat, mistakes: unread } = flatRow(table, tableRow, guess, labels);
    const id = typeof flat['id'] === 'string' ? flat['id'] : '';
    const before = known.get(id) ?? null;
    const earlier = found.get(id);
    if (earlier?.from != null) {
      mistakes.push(mistakeAt(table, row, 'id', id, twice(earlier.from.row ?? 0)));
      continue;
    }
    const own = sheet.shape(flat);
    const wrong = [
      ...unread.map((mistake) => ({ ...mistake, record: id || null })),
      // What could not be read is missing now; saying that as well would be one mistake too many.
      ...refusals(sheet.key, own)
        .map((problem) => mistakeAt(table, row, problem.field, id || null, problem))
        .filter((mistake) => !unread.some(({ column }) => column?.letter === mistake.column?.letter)),
    ];
    mistakes.push(...wrong);
    if (wrong.length > 0 && before === null) namesOfUnread.add(at(flat, 'name.zh') ?? at(flat, 'title.zh'));
    const kept = before === null ? null : withoutItems(before);
    if (id !== '')
      found.set(id, {
        sheet,
        id,
        from: { table, row },
        published: before,
        own: wrong.length === 0 ? own : kept,
        items: none,
      });
  }
  // A published record whose id was spoilt in the workbook is not one that was taken out.
  const isSpoilt = (record: Json) => namesOfUnread.has(nameIn(record));
  const gone = published.filter((record) => !found.has(idOf(record)) && !isSpoilt(record));
  const tooMany = gone.length > Math.max(10, published.length / 2);
  if (tooMany)
    mistakes.push(mistakeAt(table, null, null, null, remarks.manyGone(gone.length, published.length)));
  const stays = (record: Json) => tooMany || !gone.includes(record);
  const old = published.map((record): Draft => {
    const id = idOf(record);
    const missing: Draft = {
      sheet,
      id,
      from: { table, row: null },
      published: record,
      own: stays(record) ? withoutItems(record) : null,
      items: none,
    };
    return found.get(id) ?? missing;
  });
  return { drafts: [...old, ...[...found.values()].filter(({ published: p }) => p === null)], mistakes };
}
