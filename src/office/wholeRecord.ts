import type { RawFacts } from '../model/facts';
import type { Change, FieldChange } from './changes';
import { headingOf } from './column';
import { rowOf } from './encode';
import { labelsOf } from './labels';
import { idOf, namesIn, recordsIn } from './published';
import { sheetOf } from './sheets/all';

/** Every entry of a record that came or went, as its cells show it; nothing for another kind of change. */
export function wholeRecord(
  { kind, sheet: key, id }: Pick<Change, 'kind' | 'sheet' | 'id'>,
  fresh: RawFacts,
  published: RawFacts,
): readonly FieldChange[] {
  if ((kind !== 'added' && kind !== 'removed') || key === 'zones') return [];
  const raw = kind === 'added' ? fresh : published;
  const sheet = sheetOf(key);
  const record = recordsIn(raw, key).find((one) => idOf(one) === id);
  if (sheet === undefined || record === undefined) return [];
  const row = rowOf(sheet, record, labelsOf(namesIn(raw)));
  return sheet.columns.flatMap((column): FieldChange[] => {
    const content = row.get(column.field) ?? '';
    const [before, after] = kind === 'added' ? ['', content] : [content, ''];
    return content === '' ? [] : [{ item: null, heading: headingOf(column), before, after }];
  });
}
