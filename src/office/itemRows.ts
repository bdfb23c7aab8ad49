import { wording } from '../model/problem';
import { refusals } from './door';
import type { Item } from './draft';
import type { Json } from './json';
import type { Labels } from './labels';
import type { Mistake } from './mistake';
import { mistakeAt } from './mistakeAt';
import * as remarks from './remarks';
import { flatRow } from './rowRecord';
import type { ChildSheet } from './sheets/sheet';
import type { Table } from './table';

/** What is known of the records that items may belong to. */
export type Owners = {
  /** The items of a record as published; null for an id that is not published. */
  readonly published: (id: string) => readonly unknown[] | null;
  readonly state: (id: string) => 'there' | 'removed' | 'refused' | 'unknown';
};

export type ReadItems = {
  readonly items: ReadonlyMap<string, readonly Item[]>;
  readonly mistakes: readonly Mistake[];
  readonly remarks: readonly Mistake[];
};

const noOwner = wording(
  '没有写明属于哪条记录',
  'it does not say which record it belongs to',
  '请从下拉列表选所属记录',
  'choose its record from the list',
);
const unknownOwner = (id: string) =>
  wording(
    `没有编号为 ${id} 的地点或规划`,
    `there is no place or plan with the id ${id}`,
    '请检查编号的拼写，或先在地点或规划表中补上那条记录',
    'check the spelling of the id, or add that record to the places or plans first',
  );
const noOrder = wording(
  '序号应为数字',
  'the No. must be a number',
  '请写 1、2、3……，或空着',
  'write 1, 2, 3 …, or leave it blank',
);

type Placed = { readonly item: Item; readonly order: number };

/** Reads a sheet of items and sorts them to their records. A bad row keeps the published item of its number. */
export function readItems(table: Table<ChildSheet>, owners: Owners, labels: Labels): ReadItems {
  const [mistakes, said]: [Mistake[], Mistake[]] = [[], []];
  const placed = new Map<string, Placed[]>();
  for (const tableRow of table.rows) {
    const { row } = tableRow;
    const { flat, mistakes: unread } = flatRow(table, tableRow, null, labels);
    const { owner, order, ...rest } = flat;
    const id = typeof owner === 'string' ? owner : null;
    const state = id === null ? 'unknown' : owners.state(id);
    if (id === null || state === 'unknown') {
      mistakes.push(mistakeAt(table, row, 'owner', id, id === null ? noOwner : unknownOwner(id)));
      continue;
    }
    if (state !== 'there') {
      const why = state === 'removed' ? remarks.ownerGone(id) : remarks.ownerRefused(id);
      said.push(mistakeAt(table, row, 'owner', id, why));
      continue;
    }
    const value: Json = table.sheet.shape(rest);
    const isOrdered = order === undefined || typeof order === 'number';
    const wrong = [
      ...unread.map((mistake) => ({ ...mistake, record: id })),
      ...(isOrdered ? [] : [mistakeAt(table, row, 'order', id, noOrder)]),
      ...(unread.length > 0
        ? []
        : refusals(table.sheet.key, value).map((problem) =>
            mistakeAt(table, row, problem.field, id, problem),
          )),
    ];
    mistakes.push(...wrong);
    const place = typeof order === 'number' ? order : Number.POSITIVE_INFINITY;
    const kept = wrong.length === 0 ? undefined : owners.published(id)?.[place - 1];
    if (wrong.length > 0 && kept === undefined) continue;
    const item: Item = wrong.length === 0 ? { value, from: { table, row } } : { value: kept, from: null };
    placed.set(id, [...(placed.get(id) ?? []), { item, order: place }]);
  }
  const inOrder = (list: readonly Placed[]) =>
    [...list].sort((a, b) => (a.order === b.order ? 0 : a.order - b.order)).map(({ item }) => item);
  return {
    items: new Map([...placed].map(([id, list]) => [id, inOrder(list)])),
    mistakes,
    remarks: said,
  };
}
