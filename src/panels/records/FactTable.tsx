import type { ReactNode } from 'react';

export interface FactRow {
  readonly term: string;
  readonly value: ReactNode;
}

/** Short facts as terms and values; rows without a value are left out. */
export function FactTable({ rows }: { readonly rows: readonly (FactRow | null)[] }) {
  return (
    <dl className="facts">
      {rows.map(
        (row) =>
          row !== null && (
            <div key={row.term} className="fact">
              <dt>{row.term}</dt>
              <dd>{row.value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
