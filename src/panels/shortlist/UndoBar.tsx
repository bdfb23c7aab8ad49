import { useCallback } from 'react';
import { shortlistTexts } from '../../i18n/shortlist';
import { useActions, useLanguage } from '../../store/hooks';
import type { Shortlist } from '../../store/shortlist';
import { useAnnounce } from '../../ui/Announcer';

/** What was taken off, in words, and the list as it stood before. */
export interface Undoable {
  readonly before: Shortlist;
  readonly text: string;
}

interface Props {
  readonly undoable: Undoable;
  readonly onEnd: () => void;
}

/** Stands where something was taken off, and brings it back; it takes the focus, since the button pressed is gone. */
export function UndoBar({ undoable, onEnd }: Props) {
  const texts = shortlistTexts[useLanguage()];
  const { shortlistSet } = useActions();
  const announce = useAnnounce();
  const focus = useCallback((button: HTMLButtonElement | null) => button?.focus(), []);
  return (
    <p className="undo">
      <span>{undoable.text}</span>
      <button
        // One button for each thing taken off, so that each takes the focus.
        key={undoable.text}
        ref={focus}
        type="button"
        className="button"
        onClick={() => {
          shortlistSet(undoable.before);
          announce(texts.undone);
          document.getElementById('page-title')?.focus();
          onEnd();
        }}
      >
        {texts.undo}
      </button>
    </p>
  );
}
