import type { RawFacts } from '../model/facts';
import { type Change, changesIn } from './changes';
import { type Draft, publishedItems, withoutItems } from './draft';
import type { Json } from './json';
import { labelsOf } from './labels';
import { outlineChanges } from './outlineChanges';
import { idOf, namesIn, recordsIn } from './published';
import { recordSheets } from './sheets/all';
import type { RecordSheet } from './sheets/sheet';

const draftOf = (sheet: RecordSheet, id: string, published: Json | null, fresh: Json | null): Draft => ({
  sheet,
  id,
  from: null,
  published,
  own: fresh === null ? null : withoutItems(fresh),
  items: publishedItems(fresh),
});

/** How facts differ from the published ones, record by record, whatever brought the difference about. */
export function differenceOf(fresh: RawFacts, published: RawFacts): readonly Change[] {
  const drafts = recordSheets.flatMap((sheet): readonly Draft[] => {
    const [before, after] = [recordsIn(published, sheet.key), recordsIn(fresh, sheet.key)];
    const [old, now] = [before, after].map((list) => new Map(list.map((one) => [idOf(one), one])));
    const ids = [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])];
    return ids.map((id) => draftOf(sheet, id, old?.get(id) ?? null, now?.get(id) ?? null));
  });
  return [
    ...changesIn(drafts, labelsOf([...namesIn(fresh), ...namesIn(published)])),
    ...outlineChanges(fresh, published),
  ];
}
