import { siteTexts } from '../../i18n/site';
import { useLanguage } from '../../store/hooks';
import { metroParts } from './metroRows';

/** Which piece of the bars is what. */
export function MetroLegend() {
  const { metro } = siteTexts[useLanguage()];
  return (
    <ul className="metro-legend">
      {metroParts.map((part) => (
        <li key={part}>
          <span className="metro-piece" data-part={part} aria-hidden="true" />
          {metro.partNames[part]}
        </li>
      ))}
    </ul>
  );
}
