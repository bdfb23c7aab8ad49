import type { Walk } from '../../analysis/report';

/** How a way was found: along streets, drawn with corners; or by a straight line, dashed. Words stand beside it. */
export function BasisSign({ basis }: { readonly basis: Walk['basis'] }) {
  return (
    <svg className="basis-sign" viewBox="0 0 16 12" aria-hidden="true" focusable="false">
      {basis === 'network' ? <path d="M2 10V3h7v6h5V2" /> : <path d="M2 10L14 2" strokeDasharray="2.5 2" />}
    </svg>
  );
}
