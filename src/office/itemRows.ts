import { type Wording, wording } from '../model/problem';
import { refusals } from './door';
import type { Item } from './draft';
import { essence, same } from './json';
import type { Labels } from './labels';
import { itemsBehind, type LostRow } from './lostItems';
import type { Mistake } from './mistake';
import { mistakeAt } from './mistakeAt';
import * as remarks from './remarks';
import { flatRow } from './rowRecord';
import type { ChildSheet } from './sheets/sheet';
import type { Table } from './table';

/** What is known of the records that items may belong to. */
export type Owners = {
  /** The published items of each record that is still there, by its id. */
  readonly published: ReadonlyMap<string, readonly unknown[]>;
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
const last = Number.POSITIVE_INFINITY;

/** Reads a sheet of items and sorts them to their records. A bad row keeps the published item that it stands for. */
export function readItems(table: Table<ChildSheet>, owners: Owners, labels: Labels): ReadItems {
  const [mistakes, said, lost]: [Mistake[], Mistake[], LostRow[]] = [[], [], []];
  const placed = new Map<string, Placed[]>();
  const place = (id: string, item: Item, order: number) =>
    placed.set(id, [...(placed.get(id) ?? []), { item, order }]);
  for (const tableRow of table.rows) {
    const { row } = tableRow;
    const { flat, mistakes: unread } = flatRow(table, tableRow, null, labels);
    const { owner, order = last, ...rest } = flat;
    const id = typeof owner === 'string' ? owner : null;
    const at = (path: string | null, words: Wording) => mistakeAt(table, row, path, id, words);
    const state = id === null ? 'unknown' : owners.state(id);
    if (id === null || state === 'unknown') {
      mistakes.push(...unread, at('owner', id === null ? noOwner : unknownOwner(id)));
      lost.push({ owner: null, flat: rest });
      continue;
    }
    if (state !== 'there') {
      said.push(at('owner', state === 'removed' ? remarks.ownerGone(id) : remarks.ownerRefused(id)));
      continue;
    }
    const value = table.sheet.shape(rest);
    const wrong = [
      ...unread.map((mistake) => ({ ...mistake, record: id })),
      ...(typeof order === 'number' ? [] : [at('order', noOrder)]),
      ...(unread.length > 0
        ? []
        : refusals(table.sheet.key, value).map((problem) => at(problem.field, problem))),
    ];
    mistakes.push(...wrong);
    const kept = typeof order === 'number' ? owners.published.get(id)?.[order - 1] : undefined;
    if (wrong.length === 0) place(id, { value, from: { table, row } }, Number(order));
    else if (kept !== undefined) place(id, { value: kept, from: null }, Number(order));
    else lost.push({ owner: id, flat: rest });
  }
  const missing = [...owners.published].flatMap(([owner, items]) =>
    items.flatMap((value, index) => {
      const isThere = (placed.get(owner) ?? []).some(
        ({ item, order }) => order === index + 1 || same(essence(item.value), essence(value)),
      );
      return isThere ? [] : [{ owner, index, value }];
    }),
  );
  for (const { owner, index, value } of itemsBehind(table.sheet, lost, missing))
    place(owner, { value, from: null }, index + 1);
  const inOrder = (list: readonly Placed[]) =>
    [...list].sort((a, b) => (a.order === b.order ? 0 : a.order - b.order)).map(({ item }) => item);
  return {
    items: new Map([...placed].map(([id, list]) => [id, inOrder(list)])),
    mistakes,
    remarks: said,
  };
}
