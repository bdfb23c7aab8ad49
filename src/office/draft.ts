import { essence, inOrderOf, type Json, jsonOf, listOf, same } from './json';
import { entriesOf } from './published';
import { type ChildKey, childKeys, type RecordSheet } from './sheets/sheet';
import type { Table } from './table';

/** One figure, milestone or piece of news of a record, and the row that it came from; null as published. */
export type Item = {
  readonly value: unknown;
  readonly from: { readonly table: Table; readonly row: number } | null;
};
export type Items = Readonly<Record<ChildKey, readonly Item[]>>;

/** What a workbook makes of one record. */
export type Draft = {
  readonly sheet: RecordSheet;
  readonly id: string;
  /** Where the workbook has it; the row is null where it was taken out. Null when the workbook has no such sheet. */
  readonly from: { readonly table: Table; readonly row: number | null } | null;
  /** As it stands in the files; null for a new one. */
  readonly published: Json | null;
  /** As it is to be, without its items; null for one that is removed, or new and refused. */
  readonly own: Json | null;
  readonly items: Items;
};

const ofLists = (make: (key: ChildKey) => readonly Item[]): Items => ({
  figures: make('figures'),
  milestones: make('milestones'),
  news: make('news'),
});

/** The items of a record as published. */
export function publishedItems(record: Json | null): Items {
  const entries = record === null ? {} : entriesOf(record);
  return ofLists((key) => listOf(entries[key]).map((value) => ({ value, from: null })));
}

/** A record without its items. */
export function withoutItems(record: Json): Json {
  const bare = Object.fromEntries(
    Object.entries(entriesOf(record)).filter(([key]) => !childKeys.some((child) => child === key)),
  );
  return 'properties' in record ? { ...record, properties: bare } : bare;
}

/** The record as it will stand in its file; null for none. One that says nothing new is the published one itself. */
export function recordOf({ own, items, published }: Draft): Json | null {
  if (own === null) return null;
  const lists = Object.fromEntries(
    childKeys.flatMap((key): [string, unknown][] =>
      items[key].length === 0 ? [] : [[key, items[key].map(({ value }) => value)]],
    ),
  );
  const { related, ...entries } = entriesOf(own);
  const whole = { ...entries, ...lists, ...(related === undefined ? {} : { related }) };
  const record = 'properties' in own ? { ...own, properties: whole } : whole;
  if (published === null) return record;
  return same(essence(record), essence(published)) ? published : jsonOf(inOrderOf(published, record));
}

export const isChanged = (draft: Draft): boolean => recordOf(draft) !== draft.published;

/** The draft as if the workbook had said nothing about it: as published, or left out when new. */
export const asPublished = (draft: Draft): Draft => ({
  ...draft,
  own: draft.published === null ? null : withoutItems(draft.published),
  items: publishedItems(draft.published),
});
