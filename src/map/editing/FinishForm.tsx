import { useMemo, useState } from 'react';
import { editingTexts } from '../../i18n/editing';
import type { Belt } from '../../model/belt';
import type { RawFacts } from '../../model/facts';
import { today as todayNow } from '../../model/today';
import { useLanguage } from '../../store/hooks';
import { isComposingKey } from '../../ui/composing';
import { editing } from './editing';
import { errorOf } from './editsOf';
import { holdFocus } from './holdFocus';
import { type StatementFault, statementTyped } from './typed';
import { verbs } from './verbs';
import { verdictOn } from './verdict';
import type { Work } from './work';

interface Props {
  readonly belt: Belt;
  readonly work: Work;
  readonly raw: RawFacts;
}

/** Error in metres that a place set on the map is offered; outlines keep their own. */
const usualError = 30;

/** Who checked the edit and when, without which it is not kept; beside it, what the check says of it. */
export function FinishForm({ belt, work, raw }: Props) {
  const language = useLanguage();
  const { finishing: texts } = editingTexts[language];
  const [today] = useState(todayNow);
  const [faults, setFaults] = useState<readonly StatementFault[]>([]);
  const { remembered, list } = editing.getState();
  const error = work.before.kind === 'place' ? usualError : (errorOf(belt, work.id) ?? usualError);
  const { doubt, problems } = useMemo(
    () => verdictOn(work, list.present, { raw, belt, errorMetres: error, today }),
    [work, list, raw, belt, error, today],
  );
  const said = doubt === null ? problems : [doubt, ...problems];
  const fields = [
    { name: 'by', label: texts.by, value: remembered?.by ?? '', fault: 'byMissing' },
    { name: 'on', label: texts.on, value: remembered?.on ?? today, fault: 'onWrong' },
    { name: 'error', label: texts.error, value: String(error), fault: 'errorWrong' },
    { name: 'note', label: texts.note, value: '', fault: null },
  ] as const;
  return (
    <form
      className="editing-finish"
      ref={holdFocus}
      tabIndex={-1}
      aria-label={texts.title}
      noValidate
      onKeyDown={({ key, nativeEvent }) => {
        // Within Chinese input Escape takes back what is being composed.
        if (key === 'Escape' && !isComposingKey(nativeEvent)) verbs.finishingLeft();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        const field = (name: string) => String(form.get(name) ?? '');
        const typed = statementTyped(
          { by: field('by'), on: field('on'), error: field('error'), note: field('note') },
          today,
        );
        if ('faults' in typed) setFaults(typed.faults);
        else verbs.finished(typed.statement, belt);
      }}
    >
      <h3>{texts.title}</h3>
      <p className="editing-aside">{texts.lead}</p>
      {fields.map(({ name, label, value, fault }) => {
        const isWrong = fault !== null && faults.includes(fault);
        return (
          <div key={name} className="editing-field">
            <label htmlFor={`editing-${name}`}>{label}</label>
            <input
              id={`editing-${name}`}
              name={name}
              type={name === 'on' ? 'date' : 'text'}
              inputMode={name === 'error' ? 'numeric' : undefined}
              max={name === 'on' ? today : undefined}
              defaultValue={value}
              autoComplete="off"
              aria-invalid={isWrong}
              aria-describedby={isWrong ? `editing-${name}-fault` : undefined}
            />
            {isWrong && (
              <p role="alert" id={`editing-${name}-fault`} className="editing-fault">
                {texts[fault]}
              </p>
            )}
          </div>
        );
      })}
      <div role="status" className="editing-verdict">
        {said.length === 0 ? (
          <p className="editing-aside">{texts.fine}</p>
        ) : (
          <>
            <p>{texts.problems}</p>
            <ul>
              {said.map(({ record, field, problem, remedy }) => (
                <li key={`${record} ${field} ${problem.en}`}>
                  {record !== null && <strong>{belt.areaName(record)[language]}</strong>}
                  <span className="editing-fault">{problem[language]}</span>
                  <span className="editing-aside">{remedy[language]}</span>
                </li>
              ))}
            </ul>
            {problems.length > 0 && <p className="editing-aside">{texts.heldBack}</p>}
          </>
        )}
      </div>
      <div className="editing-acts">
        <button type="submit" className="button editing-main">
          {texts.save}
        </button>
        <button type="button" className="button" onClick={verbs.finishingLeft}>
          {texts.back}
        </button>
      </div>
    </form>
  );
}
