import { useReading } from '../parts/context';
import { SubjectLink } from '../parts/links';
import { BilingualName } from '../ui/BilingualName';
import { Disc } from '../ui/Disc';
import { Icon } from '../ui/Icon';
import { areaNumber, hueStyle } from '../wording/hue';
import type { Column } from './column';

/** The heads of all columns, after an empty corner. */
export function ColumnHeads({ columns }: { readonly columns: readonly Column[] }) {
  return (
    <>
      <td />
      {columns.map((column) => (
        <ColumnHead key={column.id} column={column} />
      ))}
    </>
  );
}

/** The head of a column: its sign, its name in both scripts, in its hue. */
function ColumnHead({ column: { id, view } }: { readonly column: Column }) {
  const { belt, language } = useReading();
  const number = areaNumber(id, belt);
  return (
    <th scope="col" style={hueStyle(view.hue)}>
      <SubjectLink id={id} className="compare-head">
        {number > 0 ? <Disc number={number} /> : <Icon name={view.icon} className="compare-sign" />}
        <BilingualName name={view.name} language={language} />
      </SubjectLink>
    </th>
  );
}
