import type { RawFacts } from '../model/facts';
import { type Draft, type Item, type Items, publishedItems } from './draft';
import { type ReadItems, readItems } from './itemRows';
import { listOf } from './json';
import { type Labels, labelsOf, nameOf } from './labels';
import type { Mistake } from './mistake';
import { entriesOf, namesIn, recordsIn } from './published';
import { readRecords, untouched } from './recordRows';
import { recordSheets } from './sheets/all';
import { type ChildKey, type ChildSheet, isChild, isRecordSheet, type RecordSheet } from './sheets/sheet';
import type { Table } from './table';

export type ReadDrafts = {
  readonly drafts: readonly Draft[];
  readonly mistakes: readonly Mistake[];
  readonly remarks: readonly Mistake[];
};

const isRecordTable = (table: Table): table is Table<RecordSheet> => isRecordSheet(table.sheet);
const isChildTable = (table: Table): table is Table<ChildSheet> => isChild(table.sheet);

/** Names as published, and those that the rows give to new records. */
function labelsIn(tables: readonly Table[], published: RawFacts): Labels {
  const fresh = tables.filter(isRecordTable).flatMap(({ rows }) =>
    rows.map(({ cells }) => {
      const [id, zh] = [cells.get('id')?.value, cells.get('name.zh')?.value];
      return nameOf({ id: typeof id === 'string' ? id.trim() : null, name: { zh } });
    }),
  );
  return labelsOf([...fresh.filter((name) => name !== null), ...namesIn(published)]);
}

/** Reads all tables into one draft for each record, published or new. */
export function readDrafts(tables: readonly Table[], published: RawFacts): ReadDrafts {
  const labels = labelsIn(tables, published);
  const mistakes: Mistake[] = [];
  const records = recordSheets.flatMap((sheet): readonly Draft[] => {
    const table = tables.filter(isRecordTable).find((found) => found.sheet === sheet);
    if (table === undefined) return untouched(sheet, recordsIn(published, sheet.key));
    const read = readRecords(table, recordsIn(published, sheet.key), labels);
    mistakes.push(...read.mistakes);
    return read.drafts;
  });
  const owners = new Map(records.filter(({ sheet }) => sheet.hasChildren).map((draft) => [draft.id, draft]));
  const state = (id: string) => {
    const draft = owners.get(id);
    if (draft === undefined) return 'unknown';
    return draft.own !== null ? 'there' : draft.published === null ? 'refused' : 'removed';
  };
  const read = new Map<ChildKey, ReadItems>();
  for (const table of tables.filter(isChildTable)) {
    const { key } = table.sheet;
    const itemsOf = new Map(
      [...owners.values()].flatMap(({ id, own, published: record }): [string, readonly unknown[]][] =>
        own === null || record === null ? [] : [[id, listOf(entriesOf(record)[key])]],
      ),
    );
    read.set(key, readItems(table, { published: itemsOf, state }, labels));
  }
  const drafts = records.map((draft): Draft => {
    const before = publishedItems(draft.published);
    const list = (key: ChildKey): readonly Item[] => {
      if (draft.own === null || !draft.sheet.hasChildren) return [];
      const sheet = read.get(key);
      return sheet === undefined ? before[key] : (sheet.items.get(draft.id) ?? []);
    };
    const items: Items = { figures: list('figures'), milestones: list('milestones'), news: list('news') };
    return { ...draft, items };
  });
  const said = [...read.values()];
  return {
    drafts,
    mistakes: [...mistakes, ...said.flatMap((one) => one.mistakes)],
    remarks: said.flatMap((one) => one.remarks),
  };
}
