import { weightsTexts } from '../../i18n/weights';
import { useReading } from '../../parts/context';
import { hueStyle } from '../../wording/hue';
import { ColumnHeads } from '../ColumnHeads';
import { TableRegion } from '../region/TableRegion';
import { ValueView } from '../values/ValueView';
import type { Weights } from './useWeights';
import { scoreWords, shareWords } from './words';

/** What is weighed: each value with its source or method, and what it becomes on the common scale. */
export function CriteriaValues({ result }: Weights) {
  const { language } = useReading();
  const texts = weightsTexts[language];
  const { columns, criteria, grades } = result;
  if (criteria.length === 0) return null;
  const gradesIn = (column: number, place: number) =>
    [grades.minMax, grades.ranks].flatMap((rows) => rows[column]?.[place] ?? []).map(scoreWords);
  return (
    <section className="atlas-part criteria-values" aria-labelledby="criteria-values">
      <h2 id="criteria-values">{texts.values}</h2>
      <p className="weights-aside">{texts.valuesNote}</p>
      <TableRegion
        className="compare-table"
        label={texts.valuesRegion}
        caption={texts.values}
        heads={<ColumnHeads columns={columns} />}
      >
        <tbody>
          {criteria.map(({ indicator, criterion, share, values }, place) => (
            <tr key={indicator.id}>
              <th scope="row">
                {indicator.name[language]}
                <span className="compare-aside">{texts.weightColumn(shareWords(100 * share, language))}</span>
                <span className="compare-aside">{texts.directions[criterion.better]}</span>
              </th>
              {columns.map(({ id, view }, column) => (
                <td key={id} style={hueStyle(view.hue)}>
                  <ValueView
                    indicator={indicator}
                    value={values[column] ?? { state: 'missing', why: 'notKnown' }}
                    of={view.name[language]}
                  />
                  <GradeLine grades={gradesIn(column, place)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </TableRegion>
    </section>
  );
}

function GradeLine({ grades: [byDistance, byPlace] }: { readonly grades: readonly string[] }) {
  const texts = weightsTexts[useReading().language];
  if (byDistance === undefined || byPlace === undefined) return null;
  return (
    <span className="compare-aside criteria-grade">
      <span aria-hidden="true">{texts.grade(byDistance, byPlace)}</span>
      <span className="visually-hidden">{texts.gradeLong(byDistance, byPlace)}</span>
    </span>
  );
}
