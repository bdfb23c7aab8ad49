import { compareTexts } from '../i18n/compare';
import { useReading } from '../parts/context';
import { ColumnHead } from './ColumnHead';
import { CompareRow } from './CompareRow';
import type { Column } from './column';
import { applicableGroups } from './rowGroups';

/** The table, like a page of an atlas. On narrow screens it scrolls in itself, by touch, wheel and arrow keys. */
export function CompareTable({ columns }: { readonly columns: readonly Column[] }) {
  const reading = useReading();
  const texts = compareTexts[reading.language];
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
        {applicableGroups(columns, reading).map(({ key, method, rows }) => (
          <tbody key={key}>
            <tr className="compare-group">
              <th scope="rowgroup" colSpan={columns.length + 1}>
                <span className="compare-group-name">
                  {texts.groups[key]}
                  {method !== undefined && <span className="compare-aside">{texts.methods[method]}</span>}
                </span>
              </th>
            </tr>
            {rows.map((row) => (
              <CompareRow key={row.key} row={row} columns={columns} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}
