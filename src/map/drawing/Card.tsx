import type { ReactNode } from 'react';
import { sketch } from './sketch';
import '../siteChooser.css';
import './drawing.css';

interface Act {
  readonly label: string;
  readonly act: () => void;
  /** It cannot be done at the moment. */
  readonly off?: boolean;
}
interface Props {
  readonly title: string;
  readonly acts: readonly Act[];
  readonly children: ReactNode;
}

/** A card over the map with a cross in the middle of the view; Escape gives up. */
export function Card({ title, acts, children }: Props) {
  return (
    <div className="site-chooser">
      <div className="site-cross" aria-hidden="true" />
      <fieldset
        className="site-chooser-card drawing-card"
        onKeyDown={({ key }) => {
          if (key === 'Escape') sketch.getState().hand?.giveUp();
        }}
      >
        <legend className="visually-hidden">{title}</legend>
        {children}
        <div className="site-chooser-buttons">
          {acts.map(({ label, act, off = false }) => (
            <button
              key={label}
              type="button"
              className="button"
              aria-disabled={off}
              onClick={() => {
                if (!off) act();
              }}
            >
              {label}
            </button>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
