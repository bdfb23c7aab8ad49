import { weightsTexts } from '../../i18n/weights';
import { useReading } from '../../parts/context';
import { ColumnHeads } from '../ColumnHeads';
import { TableRegion } from '../region/TableRegion';
import { ValueRow } from '../values/ValueRow';
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
            <ValueRow
              key={indicator.id}
              indicator={indicator}
              columns={columns}
              values={values}
              under={(column) => <GradeLine grades={gradesIn(column, place)} />}
            >
              {indicator.name[language]}
              <span className="compare-aside">{texts.weightColumn(shareWords(100 * share, language))}</span>
              <span className="compare-aside">{texts.directions[criterion.better]}</span>
            </ValueRow>
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
