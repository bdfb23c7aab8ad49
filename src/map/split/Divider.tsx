import type { PointerEvent } from 'react';
import { splitTexts } from '../../i18n/split';
import { useActions, useLanguage } from '../../store/hooks';
import type { Split } from '../../store/split';
import { Icon } from '../../ui/Icon';
import { keyedTo, pointedTo } from './dividerKeys';
import { useSideLooks } from './useSideLooks';

interface Props {
  readonly split: Split;
  /** Where it stands at the moment, in per cent from the left. */
  readonly at: number;
  readonly onDrag: (at: number | null) => void;
}

/** The divider: a slider, for the keyboard and for any pointer. */
export function Divider({ split, at, onDrag }: Props) {
  const texts = splitTexts[useLanguage()];
  const { splitChanged } = useActions();
  const { left, right } = useSideLooks(split);
  const pointed = ({ clientX, currentTarget }: PointerEvent<HTMLDivElement>) => {
    const box = currentTarget.parentElement?.getBoundingClientRect();
    return box === undefined ? at : pointedTo(clientX, box);
  };
  const isHeld = ({ currentTarget, pointerId }: PointerEvent<HTMLDivElement>) =>
    currentTarget.hasPointerCapture(pointerId);
  return (
    <div
      className="divider"
      role="slider"
      tabIndex={0}
      aria-label={texts.divider}
      aria-orientation="horizontal"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={at}
      aria-valuetext={texts.dividerAt(at, left, right)}
      onKeyDown={(event) => {
        const next = keyedTo(event.key, at);
        if (next === null) return;
        event.preventDefault();
        splitChanged({ at: next });
      }}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        event.currentTarget.focus({ preventScroll: true });
        event.preventDefault();
      }}
      onPointerMove={(event) => {
        if (isHeld(event)) onDrag(pointed(event));
      }}
      onPointerUp={(event) => {
        if (!isHeld(event)) return;
        splitChanged({ at: pointed(event) });
        onDrag(null);
      }}
      onPointerCancel={() => onDrag(null)}
    >
      <span className="divider-handle">
        <Icon name="swap" />
      </span>
    </div>
  );
}
