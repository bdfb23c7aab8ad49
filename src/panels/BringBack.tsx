import { useCallback } from 'react';
import './bringBack.css';

interface Props {
  /** What was taken off, in words. */
  readonly text: string;
  readonly label: string;
  readonly onBringBack: () => void;
}

/** Stands where something was taken off, and brings it back; it takes the focus, since the button pressed is gone. */
export function BringBack({ text, label, onBringBack }: Props) {
  const focus = useCallback((button: HTMLButtonElement | null) => button?.focus(), []);
  return (
    <p className="bring-back">
      <span>{text}</span>
      <button
        // One button for each thing taken off, so that each takes the focus.
        key={text}
        ref={focus}
        type="button"
        className="button"
        onClick={() => {
          onBringBack();
          document.getElementById('page-title')?.focus();
        }}
      >
        {label}
      </button>
    </p>
  );
}
