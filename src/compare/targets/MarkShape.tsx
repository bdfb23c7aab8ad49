import './marks.css';

export const markShapes = ['actual', 'target', 'forecast', 'happened', 'expected'] as const;
export type MarkShapeName = (typeof markShapes)[number];

/** The sign itself, about its own middle, 12 units across; told apart by shape and filling. */
function Sign({ shape }: { readonly shape: MarkShapeName }) {
  switch (shape) {
    case 'actual':
      return <circle className="sign-full" r="4.5" />;
    case 'target':
      return (
        <>
          <circle className="sign-open" r="5.25" />
          <circle className="sign-full" r="1.75" />
        </>
      );
    case 'forecast':
      return <path className="sign-open" d="M0 -5.5L5.5 4.5H-5.5Z" strokeDasharray="2 1.5" />;
    case 'happened':
      return <path className="sign-full" d="M0 -6L6 0L0 6L-6 0Z" />;
    case 'expected':
      return <path className="sign-open" d="M0 -5.5L5.5 0L0 5.5L-5.5 0Z" />;
  }
}

interface Props {
  readonly shape: MarkShapeName;
  /** Its middle, as lengths of the drawing: per cent across, em down. */
  readonly x: string;
  readonly y: string;
}

/** A sign in a drawing, as large as the letters. */
export const MarkAt = ({ shape, x, y }: Props) => (
  <svg className="mark" x={x} y={y} width="1em" height="1em" viewBox="0 0 12 12" aria-hidden="true">
    <Sign shape={shape} />
  </svg>
);

/** The same sign in a line of text. */
export const MarkSign = ({ shape }: { readonly shape: MarkShapeName }) => (
  <svg className="mark-sign" viewBox="-7 -7 14 14" aria-hidden="true" focusable="false">
    <Sign shape={shape} />
  </svg>
);
