import { compareTexts } from '../i18n/compare';
import { useReading } from '../parts/context';
import { ColumnHead } from './ColumnHead';
import { CompareRow } from './CompareRow';
import { IndicatorRows } from './IndicatorRows';
import type { Comparison } from './model/useComparison';
import type { RowGroup } from './row';
import { applicableGroups } from './rowGroups';

/** Groups of words that come before the figures; the rest follows them. */
const first: readonly RowGroup['key'][] = ['what', 'known'];

/** The table, like a page of an atlas. On narrow screens it scrolls in itself, by touch, wheel and arrow keys. */
export function CompareTable({ columns, ground, indicators }: Comparison) {
  const reading = useReading();
  const texts = compareTexts[reading.language];
  const groups = applicableGroups(columns, reading);
  const inWords = (wanted: (key: RowGroup['key']) => boolean) =>
    groups
      .filter(({ key }) => wanted(key))
      .map((group) => (
        <tbody key={group.key}>
          <tr className="compare-group">
            <th scope="rowgroup" colSpan={columns.length + 1}>
              <span className="compare-group-name">
                {texts.groups[group.key]}
                {group.method !== undefined && (
                  <span className="compare-aside">{texts.methods[group.method]}</span>
                )}
              </span>
            </th>
          </tr>
          {group.rows.map((row) => (
            <CompareRow key={row.key} row={row} columns={columns} />
          ))}
        </tbody>
      ));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard (WCAG 2.1.1)
    <section className="compare-scroll" aria-label={texts.region} tabIndex={0}>
      <table className="compare-table" data-columns={columns.length}>
        <caption className="visually-hidden">{texts.caption}</caption>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <ColumnHead key={column.id} column={column} />
            ))}
          </tr>
        </thead>
        {inWords((key) => first.includes(key))}
        <IndicatorRows columns={columns} ground={ground} indicators={indicators} />
        {inWords((key) => !first.includes(key))}
      </table>
    </section>
  );
}
