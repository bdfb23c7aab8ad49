import { measureTexts } from '../../i18n/measure';
import type { Position } from '../../model/geometry';
import { useLanguage } from '../../store/hooks';

/** The corners in words, in the order in which they were set: WGS-84 degrees, five decimals are about a metre. */
export function Coordinates({ corners }: { readonly corners: readonly Position[] }) {
  const texts = measureTexts[useLanguage()];
  return (
    <details className="drawing-coordinates">
      <summary>
        {texts.coordinates} <span className="count">{corners.length}</span>
      </summary>
      <ol>
        {corners.map(([longitude, latitude], index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a corner is its place in the order
          <li key={index}>{texts.coordinate(latitude.toFixed(5), longitude.toFixed(5))}</li>
        ))}
      </ol>
    </details>
  );
}
