import { gapTexts } from '../../i18n/gaps';
import { useReading } from '../../parts/context';
import { GroupHead } from '../region/GroupHead';
import { columnOf, countedStates, type Matrix, tally } from './matrix';
import { StateSign } from './StateSign';

/** How many cells of each column are in each state, and how many in all. */
export function GapTotals({ matrix }: { readonly matrix: Matrix }) {
  const texts = gapTexts[useReading().language];
  const columns = matrix.areas.map((area) => ({ area, cells: columnOf(matrix, area) }));
  return (
    <tfoot>
      <GroupHead columns={matrix.areas.length + 2}>{texts.totals}</GroupHead>
      {countedStates.map((state) => (
        <tr key={state}>
          <th scope="row">
            <StateSign state={state} /> {texts.states[state]}
          </th>
          {columns.map(({ area, cells }) => (
            <td key={area} className="gaps-total">
              {tally(cells, state)}
            </td>
          ))}
          <td className="gaps-total gaps-count">
            {tally(
              columns.flatMap(({ cells }) => cells),
              state,
            )}
          </td>
        </tr>
      ))}
    </tfoot>
  );
}
