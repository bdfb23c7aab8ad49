import { useCallback, useId, useState } from 'react';
import { shortlistTexts } from '../../i18n/shortlist';
import { useActions, useLanguage } from '../../store/hooks';
import { cleanNote, longestNote } from '../../store/shortlist';
import { isComposingKey } from '../../ui/composing';

interface Props {
  readonly id: string;
  readonly name: string;
  readonly note: string;
}

const lengthOf = (text: string): number => [...text].length;

/** The visitor's own line. It enters the Scene, and so the address, when Enter is pressed or the field is left in any way. */
export function EntryNote({ id, name, note }: Props) {
  const texts = shortlistTexts[useLanguage()];
  const { shortlistNoted } = useActions();
  const counter = useId();
  const [length, setLength] = useState(lengthOf(note));
  const keep = useCallback(
    (field: HTMLInputElement) => {
      if (cleanNote(field.value) !== field.defaultValue) shortlistNoted(id, field.value);
    },
    [id, shortlistNoted],
  );
  // The browser's way back takes the page away without leaving the field first.
  const untilGone = useCallback(
    (field: HTMLInputElement | null) => () => {
      if (field !== null) keep(field);
    },
    [keep],
  );
  const take = (field: HTMLInputElement) => {
    const clean = cleanNote(field.value);
    if (clean !== field.value) field.value = clean;
    setLength(lengthOf(clean));
  };
  return (
    <div className="entry-note">
      <input
        ref={untilGone}
        type="text"
        defaultValue={note}
        aria-label={texts.note(name)}
        aria-describedby={counter}
        placeholder={texts.notePlaceholder}
        autoComplete="off"
        // What an input method is still composing is not cut.
        onInput={({ currentTarget, nativeEvent }) => {
          if (!('isComposing' in nativeEvent && nativeEvent.isComposing === true)) take(currentTarget);
        }}
        onCompositionEnd={({ currentTarget }) => take(currentTarget)}
        onBlur={({ currentTarget }) => keep(currentTarget)}
        onKeyDown={({ key, currentTarget, nativeEvent }) => {
          if (key === 'Enter' && !isComposingKey(nativeEvent)) keep(currentTarget);
        }}
      />
      <span className="entry-note-length" id={counter}>
        {texts.noteLength(length, longestNote)}
      </span>
    </div>
  );
}
