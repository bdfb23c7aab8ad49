import { same } from '../json';

/** Lists whose items stand for themselves, so that both sides may add to them. */
const lists: readonly string[] = ['figures', 'milestones', 'news', 'cites'];
export const isItemList = (unit: string): boolean => lists.includes(unit);

type Items = readonly unknown[];
const has = (items: Items, item: unknown) => items.some((other) => same(other, item));

/**
 * A list that both sides changed, with what either added and without what either took out; null where both changed the
 * same item.
 */
export function itemsMerged(base: Items, ours: Items, theirs: Items): Items | null {
  const gone = base.filter((item) => !has(ours, item));
  if (gone.some((item) => !has(theirs, item))) return null;
  const come = ours.filter((item) => !has(base, item) && !has(theirs, item));
  return [...theirs.filter((item) => !has(gone, item)), ...come];
}
