import type { KeyboardEvent, ReactNode } from 'react';
import './region.css';

interface Props {
  /** Of the table, where its cells have a look of their own. */
  readonly className: 'compare-table' | 'gaps-table';
  readonly label: string;
  readonly caption: string;
  /** Cells of the head's only row. */
  readonly heads: ReactNode;
  /** Groups of rows. */
  readonly children: ReactNode;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void;
}

/** A wide table. On narrow screens it scrolls in itself, by touch, wheel and arrow keys; its heads stay in sight. */
export function TableRegion({ className, label, caption, heads, children, onKeyDown }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard (WCAG 2.1.1)
    <section className="table-region" aria-label={label} tabIndex={0} onKeyDown={onKeyDown}>
      <table className={`atlas-table ${className}`}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>{heads}</tr>
        </thead>
        {children}
      </table>
    </section>
  );
}
