import type { InputHTMLAttributes, Ref } from 'react';
import type { SearchTexts } from '../../i18n/messages/zh-search';
import { optionId } from './Findings';
import type { Finder, FinderState } from './finder';
import { fieldKeys } from './keys';

interface Props {
  readonly ref: Ref<HTMLInputElement>;
  readonly finder: Finder;
  readonly state: FinderState;
  readonly listId: string;
  readonly texts: SearchTexts;
  readonly onLower: () => void;
}

/** What keyboards and browsers should leave alone. */
const unhelped: InputHTMLAttributes<HTMLInputElement> = {
  type: 'text',
  inputMode: 'search',
  enterKeyHint: 'go',
  autoComplete: 'off',
  autoCapitalize: 'off',
  autoCorrect: 'off',
  spellCheck: false,
  maxLength: 64,
};

/** Half a word of an input method is no query yet. */
const isComposing = (event: Event): boolean => event instanceof InputEvent && event.isComposing;

/** The text field: a combobox whose list is the findings. */
export function SearchInput({ ref, finder, state, listId, texts, onLower }: Props) {
  const { text, open, active, answer } = state;
  const listed = open && answer.status === 'ready' && answer.hits.length > 0;
  return (
    <input
      {...unhelped}
      ref={ref}
      className="search-input"
      role="combobox"
      aria-label={texts.label}
      aria-expanded={listed}
      aria-controls={listed ? listId : undefined}
      aria-activedescendant={listed && active >= 0 ? optionId(listId, active) : undefined}
      aria-autocomplete="list"
      aria-keyshortcuts="Control+K Meta+K"
      placeholder={texts.placeholder}
      value={text}
      onFocus={finder.focused}
      onChange={({ target: { value }, nativeEvent }) =>
        isComposing(nativeEvent) ? finder.composing(value) : finder.typed(value)
      }
      onCompositionEnd={({ currentTarget }) => finder.typed(currentTarget.value)}
      onKeyDown={(event) => fieldKeys(event, finder, onLower)}
    />
  );
}
