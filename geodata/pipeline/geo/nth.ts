/**
 * One of a list, by its place; a place below zero counts from the end.
 * @throws RangeError where the list has none there
 */
export function nth<T>(list: readonly T[], place: number): T {
  const found = list.at(place);
  if (found === undefined) throw new RangeError(`nothing at ${place} of ${list.length}`);
  return found;
}
