import { useId } from 'react';
import { targetTexts } from '../../i18n/targets';
import { formatDate } from '../../model/format';
import { useReading } from '../../parts/context';
import { useActions } from '../../store/hooks';
import { Icon } from '../../ui/Icon';
import { monthEnd, monthIndex } from './axis';
import type { Day } from './known';
import './asOf.css';

interface Props {
  readonly asOf: Day | null;
  /** Marks known by that day, and all there are. */
  readonly known: number;
  readonly total: number;
}

/** The day up to which things are known: by month on a slider, by buttons, or back to today. */
export function AsOfControl({ asOf, known, total }: Props) {
  const { language, today } = useReading();
  const texts = targetTexts[language].asOf;
  const { comparingChosen } = useActions();
  const id = useId();
  const last = monthIndex(today);
  const value = asOf === null ? last : Math.min(monthIndex(asOf), last);
  const choose = (month: number) => comparingChosen({ asOf: month >= last ? null : monthEnd(month) });
  const date = asOf === null ? texts.all : formatDate(asOf, language);
  return (
    <fieldset className="as-of">
      <legend className="visually-hidden">{texts.label}</legend>
      <p className="as-of-said">
        <label htmlFor={id}>{texts.label}</label> <strong>{date}</strong>
        <span className="as-of-count">{texts.count(known, total)}</span>
      </p>
      <div className="as-of-row">
        <button
          type="button"
          className="icon-button"
          aria-label={texts.previous}
          title={texts.previous}
          disabled={value === 0}
          onClick={() => choose(value - 1)}
        >
          <Icon name="chevron" className="as-of-back" />
        </button>
        <input
          id={id}
          className="as-of-slider"
          type="range"
          min={0}
          max={last}
          step={1}
          value={value}
          aria-label={texts.slider}
          aria-valuetext={texts.said(date, known, total)}
          onChange={(event) => choose(event.target.valueAsNumber)}
        />
        <button
          type="button"
          className="icon-button"
          aria-label={texts.next}
          title={texts.next}
          disabled={asOf === null}
          onClick={() => choose(value + 1)}
        >
          <Icon name="chevron" />
        </button>
        <button
          type="button"
          className="text-button as-of-today"
          disabled={asOf === null}
          onClick={() => comparingChosen({ asOf: null })}
        >
          {texts.today}
        </button>
      </div>
    </fieldset>
  );
}
