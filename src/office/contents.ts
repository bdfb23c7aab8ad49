import type { RawFacts } from '../model/facts';
import { type Row, rowOf } from './encode';
import { listOf } from './json';
import { type Labels, labelsOf } from './labels';
import { entriesOf, idOf, namesIn, recordsIn } from './published';
import { allSheets } from './sheets/all';
import { type ChildSheet, isRecordSheet, type RecordSheet, recordKeys, type Sheet } from './sheets/sheet';

/** A sheet filled with the facts. */
export type SheetContent = { readonly sheet: Sheet; readonly rows: readonly Row[] };

const recordRows = (sheet: RecordSheet, raw: RawFacts, labels: Labels): readonly Row[] =>
  recordsIn(raw, sheet.key).map((record) => rowOf(sheet, record, labels));

/** The items of all places and plans, each with its record and its number there. */
const itemRows = (sheet: ChildSheet, raw: RawFacts, labels: Labels): readonly Row[] =>
  recordKeys.flatMap((key) =>
    recordsIn(raw, key).flatMap((record) =>
      listOf(entriesOf(record)[sheet.key]).map(
        (item, index): Row =>
          new Map([
            ...rowOf(sheet, item, labels),
            ['owner', labels.labelOf(idOf(record))],
            ['order', index + 1],
          ]),
      ),
    ),
  );

/** The facts as the sheets of the workbook, in their order. */
export function contentsOf(raw: RawFacts): readonly SheetContent[] {
  const labels = labelsOf(namesIn(raw));
  return allSheets.map((sheet) => ({
    sheet,
    rows: isRecordSheet(sheet) ? recordRows(sheet, raw, labels) : itemRows(sheet, raw, labels),
  }));
}
