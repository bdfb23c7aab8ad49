import type { CSSProperties } from 'react';
import { isKnown, type Value } from './model/values';

type BarStyle = CSSProperties & Record<'--share', string>;

interface Props {
  readonly value: Value | undefined;
  /** All values of the row, for the scale of its bars. */
  readonly values: readonly Value[];
}

/** A bar under a value, in the hue of its column and on the scale of the row. */
export function ShareBar({ value, values }: Props) {
  if (value === undefined || !isKnown(value)) return null;
  const most = Math.max(0, ...values.filter(isKnown).map((known) => known.value));
  const style: BarStyle = { '--share': `${most > 0 ? 100 * Math.max(0, value.value / most) : 0}%` };
  return <span className="share-bar" style={style} aria-hidden="true" />;
}
