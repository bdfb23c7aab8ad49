import { palettes } from '../theme/palette';

interface Props {
  /** Side in modules, the quiet zone with them. */
  readonly size: number;
  /** The dark modules as one path. */
  readonly path: string;
  /** What the code is, for those who cannot see it. */
  readonly label: string;
  readonly className?: string;
}

/** A QR code, dark on light in every palette, since scanners expect it. */
export function QrCode({ size, path, label, className }: Props) {
  const { paper, ink } = palettes.contrast;
  return (
    <svg
      className={className === undefined ? 'qr' : `qr ${className}`}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill={paper} />
      <path d={path} fill={ink} />
    </svg>
  );
}
