import type { ReactNode } from 'react';

interface Props {
  readonly sign: ReactNode;
  readonly word: string;
  /** Said in place of the word, where it alone does not tell what happens; begins with it. */
  readonly label?: string;
  readonly pressed?: boolean;
  readonly className?: string;
  readonly onPress: () => void;
}

/** A button of the bar: a sign with its word. */
export function BarButton({ sign, word, label, pressed, className, onPress }: Props) {
  return (
    <button
      type="button"
      className={className === undefined ? 'bar-button' : `bar-button ${className}`}
      aria-label={label}
      aria-pressed={pressed}
      onClick={onPress}
    >
      {sign}
      <span>{word}</span>
    </button>
  );
}
