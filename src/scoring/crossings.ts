/** A linear function of a share x from 0 to 1, by its values at both ends; so it stays exact close to them. */
type Linear = readonly [atZero: number, atOne: number];

/** A score that depends on a share: one linear function over another. */
export interface Ratio {
  readonly above: Linear;
  readonly below: Linear;
}

/** Coefficients smaller than this are rounding: shares and grades lie between 0 and 1. */
const nothing = 1e-12;

const valueAt = ([atZero, atOne]: Linear, x: number): number => atZero * (1 - x) + atOne * x;

/** Null where the ratio has no value. */
export function ratioAt({ above, below }: Ratio, x: number): number | null {
  const divisor = valueAt(below, x);
  return divisor > nothing * nothing ? valueAt(above, x) / divisor : null;
}

/** Where, strictly between 0 and 1, two ratios are equal; none where they are equal everywhere. */
export function crossings(one: Ratio, other: Ratio): readonly number[] {
  const [a0, a1, a2] = product(one.above, other.below);
  const [b0, b1, b2] = product(other.above, one.below);
  return roots(a0 - b0, a1 - b1, a2 - b2).filter((x) => x > 0 && x < 1);
}

/** Coefficients of 1, x and x². */
function product([a0, a1]: Linear, [b0, b1]: Linear): readonly [number, number, number] {
  const mixed = a0 * b1 + a1 * b0;
  return [a0 * b0, mixed - 2 * a0 * b0, a0 * b0 - mixed + a1 * b1];
}

/**
 * Real roots of c₀ + c₁x + c₂x², in the form that does not subtract nearly equal numbers
 * (Press et al., Numerical Recipes, 5.6).
 */
export function roots(c0: number, c1: number, c2: number): readonly number[] {
  if (Math.abs(c2) < nothing) return Math.abs(c1) < nothing ? [] : [-c0 / c1];
  const discriminant = c1 * c1 - 4 * c2 * c0;
  if (discriminant < -nothing) return [];
  const q = -(c1 + (c1 < 0 ? -1 : 1) * Math.sqrt(Math.max(0, discriminant))) / 2;
  return q === 0 ? [0] : [q / c2, c0 / q];
}
