import { compareTexts } from '../../i18n/compare';
import { useReading } from '../../parts/context';
import { type Normalisation, normalisations } from '../../store/comparing';
import { useActions, useBeltState } from '../../store/hooks';
import { ToggleGroup } from '../../ui/ToggleGroup';
import type { Basis, CompareIndicator } from '../model/values';

interface Props {
  readonly indicator: CompareIndicator;
  readonly indicators: readonly CompareIndicator[];
}

const bases: readonly Basis[] = ['published', 'measured', 'reported', 'counted'];

/** Which indicator, and divided by what; only divisions that make sense for it are offered. */
export function BarsChooser({ indicator, indicators }: Props) {
  const { language } = useReading();
  const { comparingChosen } = useActions();
  const { per, indicator: wanted } = useBeltState(({ scene }) => scene.comparing);
  const texts = compareTexts[language].bars;
  /** A division that makes no sense for the new one is given up. */
  const choose = (id: string) => {
    const fits = per === 'none' || indicators.find((other) => other.id === id)?.normalisableBy.includes(per);
    comparingChosen(fits ? { indicator: id } : { indicator: id, per: 'none' });
  };
  const offered = normalisations.filter((by) => by === 'none' || indicator.normalisableBy.includes(by));
  const groups = bases.map((basis) => ({
    basis,
    options: indicators.filter((option) => option.basis === basis),
  }));
  return (
    <>
      <div className="bars-chooser">
        <label className="bars-field">
          <span>{texts.indicator}</span>
          <select value={indicator.id} onChange={({ currentTarget }) => choose(currentTarget.value)}>
            {groups
              .filter(({ options }) => options.length > 0)
              .map(({ basis, options }) => (
                <optgroup key={basis} label={texts.bases[basis]}>
                  {options.map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name[language]}
                    </option>
                  ))}
                </optgroup>
              ))}
          </select>
        </label>
        <ToggleGroup<Normalisation>
          label={texts.per}
          options={[...new Set([...offered, per])].map((value) => ({ value, label: texts.pers[value] }))}
          value={per}
          onChoose={(value) => comparingChosen({ per: value })}
        />
      </div>
      {wanted !== null && wanted !== indicator.id && (
        <p className="bars-note">{texts.other(wanted, indicator.name[language])}</p>
      )}
    </>
  );
}
