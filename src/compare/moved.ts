/** The list with the entry at `from` moved one place; at the ends it stays. */
export function moved<T>(list: readonly T[], from: number, by: -1 | 1): readonly T[] {
  const [entry, other] = [list[from], list[from + by]];
  if (entry === undefined || other === undefined) return list;
  return list.map((present, index) => (index === from ? other : index === from + by ? entry : present));
}
