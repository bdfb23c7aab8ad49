import { memo } from 'react';
import { searchTexts } from '../../i18n/search';
import { useBelt, useLanguage } from '../../store/hooks';
import type { Answer, Finder } from './finder';
import { HitOption } from './HitOption';

interface Props {
  readonly finder: Finder;
  readonly listId: string;
  readonly answer: Answer;
  readonly active: number;
}

/** What stands below the open field: the list, or why there is none. A letter typed does not draw it anew, only an answer. */
export const Findings = memo(function Findings({ finder, listId, answer, active }: Props) {
  const language = useLanguage();
  const belt = useBelt();
  const texts = searchTexts[language];
  if (answer.status === 'none') return null;
  const ready = answer.status === 'ready' ? answer : null;
  return (
    <div className="findings">
      {answer.status === 'loading' && <p className="findings-note">{texts.loading}</p>}
      {answer.status === 'failed' && (
        <p className="findings-note">
          {texts.failed}{' '}
          <button type="button" className="text-button" onClick={finder.retried}>
            {texts.retry}
          </button>
        </p>
      )}
      {ready !== null && ready.hits.length === 0 && (
        <p className="findings-note">
          {texts.none(ready.query.trim())}
          <span className="findings-advice">{texts.advice}</span>
        </p>
      )}
      {ready?.near === true && <p className="findings-near">{texts.near}</p>}
      {ready !== null && belt !== null && ready.hits.length > 0 && (
        // A press in the list must not take the focus from the field.
        <div
          className="hits"
          id={listId}
          role="listbox"
          tabIndex={-1}
          aria-label={texts.results}
          onMouseDown={(event) => event.preventDefault()}
        >
          {ready.hits.map((hit, index) => (
            <HitOption
              key={hit.id}
              id={optionId(listId, index)}
              hit={hit}
              index={index}
              active={index === active}
              belt={belt}
              language={language}
              finder={finder}
            />
          ))}
        </div>
      )}
      {ready !== null && ready.total > ready.hits.length && (
        <p className="findings-total">{texts.shown(ready.hits.length, ready.total)}</p>
      )}
      {ready?.whole === false && <p className="findings-total">{texts.partial}</p>}
    </div>
  );
});

export const optionId = (listId: string, index: number): string => `${listId}-${index}`;
