import type { ReactNode } from 'react';
import './figure.css';

export type FigureShape = 'actual' | 'target' | 'forecast';

export interface FigureProps {
  readonly label: ReactNode;
  /** Number with its words, such as `over RMB 230 billion`; the digits are set large. */
  readonly value: string;
  readonly date: string;
  /** “As of”, to stand before the date. */
  readonly asOf?: string;
  /** Named where the value is no plain actual. */
  readonly kind: { readonly shape: FigureShape; readonly word: string };
  /** What to beware of, in a word; at most one for a figure. Empty for none. */
  readonly badge?: string;
  /** The badge is a plain remark, no warning. */
  readonly calm?: boolean;
  /** Button that opens the source. */
  readonly mark?: ReactNode;
}

/** One number with label, date and kind; told apart by word and shape, not by colour. */
export function Figure({ label, value, date, asOf, kind, badge = '', calm = false, mark }: FigureProps) {
  return (
    <div className="figure" data-kind={kind.shape}>
      <p className="figure-label">{label}</p>
      <FigureValue value={value} />
      <p className="figure-note">
        {kind.shape !== 'actual' && <KindMark {...kind} />}
        <span className="figure-date">
          {asOf !== undefined && <span className="figure-as-of">{asOf}</span>}
          {date}
          {mark}
        </span>
        {badge !== '' && <span className={calm ? 'badge badge-calm' : 'badge'}>{badge}</span>}
      </p>
    </div>
  );
}

function FigureValue({ value }: { readonly value: string }) {
  const [, before = '', number = value, after = ''] = /^(.*?)([\d][\d.,]*)(.*)$/.exec(value) ?? [];
  return (
    <p className="figure-value">
      <span className="figure-before">{before}</span>
      <span className="figure-amount">
        <span className="figure-number">{number}</span>
        {after}
      </span>
    </p>
  );
}

/** Target: an open ring; forecast: an open triangle; actual: a full disc. Each with its word. */
export function KindMark({ shape, word }: { readonly shape: FigureShape; readonly word: string }) {
  return (
    <span className="kind-mark">
      <svg className="kind-shape" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        {shape === 'actual' && <circle className="kind-full" cx="6" cy="6" r="4" />}
        {shape === 'target' && (
          <>
            <circle cx="6" cy="6" r="4.5" />
            <circle className="kind-full" cx="6" cy="6" r="1.5" />
          </>
        )}
        {shape === 'forecast' && <path d="M6 1.5L11 10.5H1z" strokeDasharray="2 1.5" />}
      </svg>
      {word}
    </span>
  );
}
