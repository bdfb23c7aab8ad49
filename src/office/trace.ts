import type { Problem } from '../model/problem';
import { type Draft, type Item, isChanged } from './draft';
import { at, listOf } from './json';
import { entriesOf } from './published';
import { type ChildKey, childKeys } from './sheets/sheet';

/** Where a problem of the whole facts shows: the draft, and the item of it where it lies in one. */
export type Spot = {
  readonly draft: Draft;
  /** Path within the record, or within the item. */
  readonly path: string | null;
  readonly item: { readonly key: ChildKey; readonly index: number; readonly found: Item } | null;
};

const inItem = /^(figures|milestones|news)#(\d+)\.?(.*)$/;

/** The draft that a problem names; one that the workbook changed before one that it did not. */
export function spotOf(problem: Problem, drafts: readonly Draft[]): Spot | null {
  const named = drafts.filter(({ sheet, id }) => sheet.file === problem.file && id === problem.record);
  const draft = named.find(isChanged) ?? named[0];
  if (draft === undefined) return null;
  const [, list, number, rest] = inItem.exec(problem.field ?? '') ?? [];
  const key = childKeys.find((name) => name === list);
  const index = Number(number) - 1;
  const found = key === undefined ? undefined : draft.items[key][index];
  if (key === undefined || found === undefined) return { draft, path: problem.field, item: null };
  return { draft, path: rest === undefined || rest === '' ? null : rest, item: { key, index, found } };
}

/** What stands at a path such as `cites#2.source`, with `#` counting from one. */
function valueAt(value: unknown, path: string | null): unknown {
  const dotted = (path ?? '').replace(/#(\d+)/g, '.$1');
  const found = dotted.split('.').reduce((inside: unknown, key) => {
    if (!Array.isArray(inside)) return at(inside, key);
    return listOf(inside)[Number(key) - 1];
  }, value);
  // A list of one is reported without its number.
  return Array.isArray(found) && found.length === 1 ? found[0] : found;
}

/** The value that a problem complains about. */
export function complainedOf({ draft, path, item }: Spot): unknown {
  if (item !== null) return valueAt(item.found.value, path);
  return draft.own === null ? undefined : valueAt(entriesOf(draft.own), path);
}
