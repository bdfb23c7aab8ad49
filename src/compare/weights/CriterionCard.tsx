import { weightsTexts } from '../../i18n/weights';
import { useReading } from '../../parts/context';
import { stabilityOf } from '../../scoring/stability';
import { methods } from '../../scoring/table';
import { Icon } from '../../ui/Icon';
import { ToggleGroup } from '../../ui/ToggleGroup';
import { withChanged, withToggled } from './criteria';
import { StabilityBar } from './StabilityBar';
import type { Weights } from './useWeights';
import { WeightControl } from './WeightControl';
import type { WeighedCriterion } from './weighed';
import { shareWords } from './words';

interface Props extends Weights {
  readonly weighed: WeighedCriterion;
}

/** Before a criterion goes: the focus goes to the name of the next, or of the one before, not to nowhere. */
function focusNeighbour(button: HTMLElement): void {
  const card = button.closest('li');
  const name = (card?.nextElementSibling ?? card?.previousElementSibling)?.querySelector('h3');
  name?.focus({ preventScroll: true });
}

/** One criterion: its weight, its better end, and at which of its shares who is first. */
export function CriterionCard({ weighed, criteria, result, change }: Props) {
  const { language } = useReading();
  const texts = weightsTexts[language];
  const { indicator, criterion, share } = weighed;
  const name = indicator.name[language];
  return (
    <li className="criterion">
      <div className="criterion-head">
        <h3 tabIndex={-1}>{name}</h3>
        <ToggleGroup
          className="criterion-better"
          label={texts.better(name)}
          options={(['higher', 'lower'] as const).map((value) => ({ value, label: texts.directions[value] }))}
          value={criterion.better}
          onChoose={(better) => change(withChanged(criteria, indicator.id, { better }))}
        />
        <button
          type="button"
          className="icon-button criterion-remove"
          aria-label={texts.remove(name)}
          disabled={criteria.length < 2}
          onClick={({ currentTarget }) => {
            focusNeighbour(currentTarget);
            change(withToggled(criteria, indicator));
          }}
        >
          <Icon name="close" />
        </button>
      </div>
      <WeightControl
        name={name}
        weight={criterion.weight}
        share={100 * share}
        onChange={(weight) => change(withChanged(criteria, indicator.id, { weight }))}
      />
      {!result.isWorking && result.criteria.some((one) => one.share > 0) && (
        <div className="stabilities">
          {methods.map((method) => {
            const stability = stabilityOf(result.table, indicator.id, method);
            return stability === null ? null : (
              <StabilityBar
                key={method}
                method={method}
                criterion={name}
                isOnly={criteria.length === 1}
                stability={stability}
                columns={result.columns}
              />
            );
          })}
          <p className="stability-scale" aria-hidden="true">
            <span className="stability-ticks">
              {[0, 50, 100].map((percent) => (
                <span key={percent}>{shareWords(percent, language)}</span>
              ))}
            </span>
          </p>
        </div>
      )}
    </li>
  );
}
