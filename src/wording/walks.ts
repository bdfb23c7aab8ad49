/** Full minutes, upwards, at least one: what is said to lie within ten minutes never reads eleven. */
export const wholeMinutes = (minutes: number): number => Math.max(1, Math.ceil(minutes - 1e-9));

/** Metres as they are said: to ten, and never nothing. */
export const readableMetres = (metres: number): number => Math.max(10, Math.round(metres / 10) * 10);

/**
 * Parts of a total, minutes, as whole numbers that add up to the rounded total: each is cut, and the minutes that are
 * left go to the largest remainders (Hamilton's method).
 */
export function wholeParts(parts: readonly number[]): readonly number[] {
  const floors = parts.map(Math.floor);
  const sum = parts.reduce((a, b) => a + b, 0);
  const left = Math.round(sum) - floors.reduce((a, b) => a + b, 0);
  const byRemainder = parts
    .map((part, index) => ({ index, remainder: part - Math.floor(part) }))
    .sort((a, b) => b.remainder - a.remainder)
    .slice(0, left)
    .map(({ index }) => index);
  return floors.map((floor, index) => floor + (byRemainder.includes(index) ? 1 : 0));
}
