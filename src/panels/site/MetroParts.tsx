import type { MetroReach } from '../../analysis/report';
import { siteTexts } from '../../i18n/site';
import { LineDiscs } from '../../parts/metro/LineDiscs';
import { useLanguage } from '../../store/hooks';
import { metroParts } from './metroRows';

/** The parts of a time as the model has them, to a tenth of a minute, and the lines in the order in which they are ridden. */
export function MetroParts({ station }: { readonly station: MetroReach }) {
  const { metro } = siteTexts[useLanguage()];
  return (
    <span className="metro-parts">
      {metroParts
        .filter((part) => station.parts[part] > 0)
        .map((part) => (
          <span key={part}>
            {metro.partNames[part]} {Math.round(station.parts[part] * 10) / 10}
          </span>
        ))}
      {station.ridden.length > 0 && (
        <span>
          {metro.via} <LineDiscs lines={station.ridden} />
        </span>
      )}
    </span>
  );
}
