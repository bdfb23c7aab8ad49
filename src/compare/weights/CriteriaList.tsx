import { weightsTexts } from '../../i18n/weights';
import { useReading } from '../../parts/context';
import { CriterionCard } from './CriterionCard';
import { withEqualWeights } from './criteria';
import type { Weights } from './useWeights';
import './criteria.css';

/** The chosen criteria with their weights, and how far each weight may move. */
export function CriteriaList(weights: Weights) {
  const { criteria, result, isFirst, change } = weights;
  const { language } = useReading();
  const texts = weightsTexts[language];
  if (result.criteria.length === 0) return null;
  const areEqual = criteria.every(({ weight }) => weight === criteria[0]?.weight);
  return (
    <section className="atlas-part" aria-labelledby="criteria">
      <h2 id="criteria">{texts.criteria}</h2>
      <p className="weights-aside">{texts.criteriaNote}</p>
      <ul className="criteria">
        {result.criteria.map((weighed) => (
          <CriterionCard key={weighed.indicator.id} weighed={weighed} {...weights} />
        ))}
      </ul>
      <p className="criteria-ways">
        <button
          type="button"
          className="text-button"
          disabled={areEqual}
          onClick={() => change(withEqualWeights(criteria))}
        >
          {texts.equal}
        </button>
        <button type="button" className="text-button" disabled={isFirst} onClick={() => change([])}>
          {texts.reset}
        </button>
      </p>
    </section>
  );
}
