import type { ReactNode } from 'react';

interface Props {
  /** Of the whole table. */
  readonly columns: number;
  readonly children: ReactNode;
}

/** The row that heads a group of rows; its words stay in sight while the table moves under them. */
export function GroupHead({ columns, children }: Props) {
  return (
    <tr className="table-group">
      <th scope="rowgroup" colSpan={columns}>
        <span className="table-group-name">{children}</span>
      </th>
    </tr>
  );
}
