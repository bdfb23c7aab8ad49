import { compareTexts } from '../i18n/compare';
import { useReading } from '../parts/context';
import { CompareCell } from './CompareCell';
import { amountOf } from './cell';
import type { Column } from './column';
import type { Row } from './row';

/** One thing across all columns, with how it was come by under its name. */
export function CompareRow({ row, columns }: { readonly row: Row; readonly columns: readonly Column[] }) {
  const reading = useReading();
  const texts = compareTexts[reading.language];
  const cells = columns.map((column) => ({ column, cell: row.cell(column, reading) }));
  const most = cells.reduce((largest, { cell }) => Math.max(largest, amountOf(cell)), 0);
  return (
    <tr>
      <th scope="row">
        {texts.rows[row.key]}
        {row.method !== undefined && <span className="compare-aside">{texts.methods[row.method]}</span>}
      </th>
      {cells.map(({ column, cell }) => (
        <CompareCell key={column.id} cell={cell} hue={column.view.hue} most={most} />
      ))}
    </tr>
  );
}
