import { weightsTexts } from '../../i18n/weights';
import { useReading } from '../../parts/context';
import { mostCriteria } from '../../store/comparing';
import { type Basis, isKnown } from '../model/values';
import { type Offer, withToggled } from './criteria';
import type { Weights } from './useWeights';
import '../../ui/option.css';

const bases: readonly Basis[] = ['published', 'measured', 'reported', 'counted'];

/** All indicators that can be criteria here, grouped by how they were come by. */
export function CriteriaChooser({ offers, criteria, change }: Weights) {
  const { language } = useReading();
  const texts = weightsTexts[language];
  const groups = bases
    .map((basis) => ({ basis, options: offers.filter(({ indicator }) => indicator.basis === basis) }))
    .filter(({ options }) => options.length > 0);
  return (
    <details className="weights-fold criteria-chooser">
      <summary>
        {texts.choose} <span className="weights-aside">{texts.chosen(criteria.length, mostCriteria)}</span>
      </summary>
      {groups.map(({ basis, options }) => (
        <fieldset key={basis}>
          <legend>{texts.bases[basis]}</legend>
          <ul className="criteria-options">
            {options.map((offer) => (
              <li key={offer.indicator.id}>
                <Choice
                  offer={offer}
                  isChosen={criteria.some(({ indicator }) => indicator === offer.indicator.id)}
                  chosen={criteria.length}
                  onToggle={() => change(withToggled(criteria, offer.indicator))}
                />
              </li>
            ))}
          </ul>
        </fieldset>
      ))}
      {criteria.length === 1 && <p className="weights-aside">{texts.lastStays}</p>}
    </details>
  );
}

interface ChoiceProps {
  readonly offer: Offer;
  readonly isChosen: boolean;
  /** How many are chosen. */
  readonly chosen: number;
  readonly onToggle: () => void;
}

function Choice({ offer: { indicator, values }, isChosen, chosen, onToggle }: ChoiceProps) {
  const { language } = useReading();
  const texts = weightsTexts[language];
  const isFixed = isChosen ? chosen === 1 : chosen >= mostCriteria;
  const known = values.filter(isKnown).length;
  const isWorking = values.some((value) => value.state === 'missing' && value.why === 'working');
  return (
    <label className="option" data-enabled={!isFixed}>
      <input type="checkbox" checked={isChosen} disabled={isFixed} onChange={onToggle} />
      <span className="option-name">{indicator.name[language]}</span>
      {!isWorking && (
        <span className="count">
          <span aria-hidden="true">{texts.hasValues(known, values.length)}</span>
          <span className="visually-hidden">{texts.hasValuesLong(known, values.length)}</span>
        </span>
      )}
    </label>
  );
}
