import type { CSSProperties } from 'react';
import { useReading } from '../parts/context';
import type { Column } from './column';
import { type CompareIndicator, isKnown, type Value } from './model/values';
import { ValueView } from './values/ValueView';

type CellStyle = CSSProperties & Record<'--hue' | '--share', string>;

interface Props {
  readonly indicator: CompareIndicator;
  readonly column: Column;
  readonly value: Value;
  /** All values of the row, for the scale of its bars. */
  readonly values: readonly Value[];
}

/** A value in the hue of its column, with a bar on the scale of the row. */
export function ValueCell({ indicator, column, value, values }: Props) {
  const { language } = useReading();
  const most = Math.max(0, ...values.filter(isKnown).map((known) => known.value));
  const share = isKnown(value) && most > 0 ? Math.max(0, value.value / most) : 0;
  const style: CellStyle = { '--hue': column.view.hue, '--share': `${100 * share}%` };
  return (
    <td style={style}>
      <ValueView indicator={indicator} value={value} of={column.view.name[language]} />
      {isKnown(value) && <span className="share-bar" aria-hidden="true" />}
    </td>
  );
}
