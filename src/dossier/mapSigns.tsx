import { dossierTexts } from '../i18n/dossier';
import { roundLength } from '../layers/scaleBar';
import { useLanguage, useMessages } from '../store/hooks';

/** CSS px that the bar may take at most, of a picture as wide as the page. */
const longest = 140;

interface ScaleProps {
  readonly metresPerPixel: number;
  /** CSS px of the whole picture; the bar shrinks with it on small screens. */
  readonly width: number;
}

/** A bar of two halves with its length. */
export function ScaleBar({ metresPerPixel, width }: ScaleProps) {
  const { map } = useMessages();
  const metres = roundLength(metresPerPixel, longest);
  const words = map.metresShort(metres);
  return (
    <div
      className="plate-scale"
      role="img"
      aria-label={map.scale(words)}
      data-furniture=""
      style={{ inlineSize: `${(100 * metres) / metresPerPixel / width}%` }}
    >
      <span aria-hidden="true">
        <span>0</span>
        <span>{map.metresShort(metres / 2)}</span>
        <span>{words}</span>
      </span>
    </div>
  );
}

/** Points north on a picture whose top looks `bearing` degrees clockwise from it. */
export function NorthArrow({ bearing }: { readonly bearing: number }) {
  const { map } = dossierTexts[useLanguage()];
  return (
    <svg className="plate-north" viewBox="-24 -24 48 48" role="img" aria-label={map.north}>
      <circle r="23" />
      <g transform={`rotate(${-bearing})`}>
        <path className="plate-north-full" d="M0 -9L7 17L0 12z" />
        <path d="M0 -9L7 17L0 12L-7 17z" />
        <text y="-11" textAnchor="middle">
          {map.north}
        </text>
      </g>
    </svg>
  );
}
