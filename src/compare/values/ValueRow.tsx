import type { ReactNode } from 'react';
import { useReading } from '../../parts/context';
import { useDisclosures } from '../../ui/useDisclosure';
import { hueStyle } from '../../wording/hue';
import type { Column } from '../column';
import { type CompareIndicator, isKnown, type Value } from '../model/values';
import { OpenedValue } from './OpenedValue';
import { ValueView } from './ValueView';

interface Props {
  readonly indicator: CompareIndicator;
  readonly columns: readonly Column[];
  /** One for each column. */
  readonly values: readonly Value[];
  /** What stands under the value of a column. */
  readonly under: (column: number) => ReactNode;
  /** The head of the row. */
  readonly children: ReactNode;
}

/** A row of values, and below it, across the table, the source or method that one of them opens. */
export function ValueRow({ indicator, columns, values, under, children }: Props) {
  const { language } = useReading();
  const sourceOf = useDisclosures();
  const cells = columns.map(({ id, view }, index) => ({
    id,
    hue: hueStyle(view.hue),
    of: view.name[language],
    source: sourceOf(id),
    value: values[index] ?? ({ state: 'missing', why: 'notKnown' } as const),
  }));
  return (
    <>
      <tr>
        <th scope="row">{children}</th>
        {cells.map(({ id, hue, ...cell }, index) => (
          <td key={id} style={hue}>
            <ValueView indicator={indicator} {...cell} />
            {under(index)}
          </td>
        ))}
      </tr>
      {cells.map(
        ({ id, hue, value, ...cell }) =>
          cell.source.open &&
          isKnown(value) && (
            <tr key={id} className="opened-row" style={hue}>
              <td colSpan={columns.length + 1}>
                <OpenedValue indicator={indicator} value={value} {...cell} />
              </td>
            </tr>
          ),
      )}
    </>
  );
}
