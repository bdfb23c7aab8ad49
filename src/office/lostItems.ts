import { at, essence, type Json, same } from './json';
import type { ChildSheet } from './sheets/sheet';

/** A row whose owner or number could not be read: what it says besides, and its owner where that is known. */
export type LostRow = { readonly owner: string | null; readonly flat: Json };
export type PublishedItem = { readonly owner: string; readonly index: number; readonly value: unknown };

/** In how many columns of the sheet a row and an item say the same, blank cells left aside. */
function likeness(sheet: ChildSheet, { flat }: LostRow, { value }: PublishedItem): number {
  const item = sheet.flat(value);
  return sheet.columns.filter(({ field }) => {
    const said = essence(at(flat, field));
    return said !== undefined && said !== null && same(said, essence(at(item, field)));
  }).length;
}

/**
 * The published items that spoilt rows stand for: of those that no other row accounts for, the one most alike, where at
 * least three columns agree. They stay, since a spoilt row takes nothing away.
 */
export function itemsBehind(
  sheet: ChildSheet,
  rows: readonly LostRow[],
  missing: readonly PublishedItem[],
): readonly PublishedItem[] {
  const found = new Set<PublishedItem>();
  for (const row of rows) {
    const candidates = missing.filter((item) => !found.has(item) && (row.owner ?? item.owner) === item.owner);
    const scored = candidates.map((item) => ({ item, score: likeness(sheet, row, item) }));
    const best = scored.reduce<(typeof scored)[number] | null>(
      (most, one) => (one.score > (most?.score ?? 2) ? one : most),
      null,
    );
    if (best !== null) found.add(best.item);
  }
  return [...found];
}
