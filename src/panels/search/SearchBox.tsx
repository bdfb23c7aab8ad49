import { type FocusEvent, use, useCallback, useDeferredValue, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useStore } from 'zustand';
import type { SearchTexts } from '../../i18n/messages/zh-search';
import { searchTexts } from '../../i18n/search';
import { searchEngine } from '../../search/open';
import { BeltContext, useLanguage } from '../../store/hooks';
import { Announcer } from '../../ui/Announcer';
import { Icon } from '../../ui/Icon';
import { Findings } from './Findings';
import { type Answer, createFinder } from './finder';
import { SearchInput } from './SearchInput';
import { useShortcut } from './shortcut';
import './search.css';

/** The search field with its list. On phones a button raises it over the header. */
export function SearchBox() {
  const context = use(BeltContext);
  if (context === null) throw new Error('BeltContext is missing above the search');
  const [finder] = useState(() => createFinder(context, searchEngine));
  const state = useStore(finder.state);
  // Letters go before lists: an answer is drawn when nothing else waits.
  const answer = useDeferredValue(state.answer);
  const texts = searchTexts[useLanguage()];
  const field = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const listId = useId();

  const raise = useCallback(() => {
    // Where the field always stands it can be gone to as it is.
    field.current?.focus();
    if (document.activeElement === field.current) return;
    flushSync(() => finder.raised(true));
    field.current?.focus();
  }, [finder]);
  const lower = () => {
    flushSync(() => finder.raised(false));
    opener.current?.focus();
  };
  const left = ({ currentTarget, relatedTarget }: FocusEvent) => {
    // A phone's keyboard that is put away takes the focus with it; the list is then what one wants to see.
    if (relatedTarget === null && state.raised) return;
    if (!currentTarget.contains(relatedTarget)) finder.raised(false);
  };

  return (
    <search className="search" aria-label={texts.label} ref={useShortcut(raise)} onBlur={left}>
      <button
        ref={opener}
        type="button"
        className="icon-button search-opener"
        aria-label={texts.label}
        aria-expanded={state.raised}
        title={texts.label}
        onClick={raise}
      >
        <Icon name="search" />
      </button>
      <div className="search-panel" data-raised={state.raised}>
        <div className="search-field">
          <Icon name="search" className="search-sign" />
          <SearchInput
            ref={field}
            finder={finder}
            state={{ ...state, answer }}
            listId={listId}
            texts={texts}
            onLower={lower}
          />
          {state.text !== '' && (
            <button
              type="button"
              className="icon-button"
              aria-label={texts.clear}
              title={texts.clear}
              onClick={() => {
                finder.cleared();
                field.current?.focus();
              }}
            >
              <Icon name="close" />
            </button>
          )}
          <button type="button" className="text-button search-lower" onClick={lower}>
            {texts.close}
          </button>
        </div>
        <Announcer
          label={texts.results}
          notices={<p className="visually-hidden">{state.open && said(answer, texts)}</p>}
        >
          {state.open && <Findings finder={finder} listId={listId} answer={answer} active={state.active} />}
        </Announcer>
      </div>
    </search>
  );
}

/** What is said unasked: the number of results, or why there are none. */
function said(answer: Answer, texts: SearchTexts): string {
  if (answer.status === 'failed') return texts.failed;
  if (answer.status !== 'ready') return '';
  if (answer.total === 0) return `${texts.none(answer.query.trim())} ${texts.advice}`;
  return answer.near ? `${texts.near} ${texts.found(answer.total)}` : texts.found(answer.total);
}
