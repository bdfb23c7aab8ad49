import { useCallback } from 'react';
import { measureTexts } from '../../i18n/measure';
import type { Drawn } from '../../store/drawing';
import { useActions, useLanguage } from '../../store/hooks';

/** What was removed, in words, and the drawings as they were before. */
export interface TakenOff {
  readonly before: readonly Drawn[];
  readonly text: string;
}

interface Props {
  readonly takenOff: TakenOff;
  readonly onEnd: () => void;
}

/** Brings back what was removed; it takes the focus, since the button that was pressed is gone. */
export function BringBack({ takenOff, onEnd }: Props) {
  const texts = measureTexts[useLanguage()];
  const { drawnChanged } = useActions();
  const focus = useCallback((button: HTMLButtonElement | null) => button?.focus(), []);
  return (
    <p className="measure-back">
      <span>{takenOff.text}</span>
      <button
        key={takenOff.text}
        ref={focus}
        type="button"
        className="button"
        onClick={() => {
          drawnChanged(takenOff.before);
          document.getElementById('page-title')?.focus();
          onEnd();
        }}
      >
        {texts.bringBack}
      </button>
    </p>
  );
}
