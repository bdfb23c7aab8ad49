import { distance } from '@turf/turf';
import type { Text } from '../model/text';
import { headingOf } from './column';
import { type Draft, publishedItems, recordOf } from './draft';
import { type CellContent, rowOf } from './encode';
import { at, type Json, listOf, same } from './json';
import { type Labels, nameOf } from './labels';
import { childSheets } from './sheets/all';
import type { RecordKey, SheetBase } from './sheets/sheet';

export const changeKinds = ['added', 'moved', 'changed', 'removed'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** One entry of a record that differs, as its cells show it; an empty text for nothing. */
export type FieldChange = {
  /** For a figure, milestone or news: which. */
  readonly item: Text | null;
  readonly heading: string;
  readonly before: CellContent;
  readonly after: CellContent;
};

/** One record that differs from what is published. */
export type Change = {
  readonly kind: ChangeKind;
  /** The sheet of the record; the outlines of zones are in none. */
  readonly sheet: RecordKey | 'zones';
  readonly id: string;
  /** Chinese name; empty for an observation. */
  readonly name: string;
  /** How far its site moved, in metres; null where it had or has none, or did not move. */
  readonly metres: number | null;
  readonly fields: readonly FieldChange[];
};

function cellChanges(
  sheet: SheetBase,
  before: unknown,
  after: unknown,
  item: Text | null,
  labels: Labels,
): readonly FieldChange[] {
  const [old, fresh] = [rowOf(sheet, before, labels), rowOf(sheet, after, labels)];
  return sheet.columns.flatMap((column) => {
    const [a = '', b = ''] = [old.get(column.field), fresh.get(column.field)];
    return a === b ? [] : [{ item, heading: headingOf(column), before: a, after: b }];
  });
}

/** A figure by its label, a milestone or news by its date. */
function nameOfItem({ name }: SheetBase, item: unknown): Text {
  const date = at(item, 'date');
  const own = (side: 'zh' | 'en') => String(at(item, `label.${side}`) ?? date ?? '');
  return { zh: `${name.zh}“${own('zh')}”`, en: `${name.en} "${own('en')}"` };
}

/** Items that are in both lists are left aside; the rest is compared one by one, in order. */
function itemChanges(before: Draft['items'], after: Draft['items'], labels: Labels): readonly FieldChange[] {
  return childSheets.flatMap((sheet) => {
    const [old, fresh] = [before, after].map((items) => items[sheet.key].map(({ value }) => value));
    const gone = listOf(old).filter((value) => !listOf(fresh).some((other) => same(value, other)));
    const come = listOf(fresh).filter((value) => !listOf(old).some((other) => same(value, other)));
    const { length } = gone.length > come.length ? gone : come;
    return Array.from({ length }, (_, index) => {
      return cellChanges(
        sheet,
        gone[index],
        come[index],
        nameOfItem(sheet, gone[index] ?? come[index]),
        labels,
      );
    }).flat();
  });
}

type Position = readonly [number, number];
function positionOf(record: Json | null): Position | null {
  const [longitude, latitude] = listOf(at(record, 'geometry.coordinates'));
  return typeof longitude === 'number' && typeof latitude === 'number' ? [longitude, latitude] : null;
}

function metresBetween(a: Position | null, b: Position | null): number | null {
  if (a === null || b === null || same(a, b)) return null;
  return distance([...a], [...b], { units: 'meters' });
}

/** The difference between what the drafts make and what is published, record by record. */
export function changesIn(drafts: readonly Draft[], labels: Labels): readonly Change[] {
  return drafts.flatMap((draft): Change[] => {
    const after = recordOf(draft);
    const { published: before, sheet, id } = draft;
    if (after === before) return [];
    const metres = metresBetween(positionOf(before), positionOf(after));
    const moved = after !== null && !same(positionOf(before), positionOf(after));
    const kind = before === null ? 'added' : after === null ? 'removed' : moved ? 'moved' : 'changed';
    const name = nameOf(after ?? before)?.[1] ?? '';
    const fields =
      kind === 'added' || kind === 'removed'
        ? []
        : [
            ...cellChanges(sheet, before, after, null, labels),
            ...itemChanges(publishedItems(before), draft.items, labels),
          ];
    return [{ kind, sheet: sheet.key, id, name, metres, fields }];
  });
}
