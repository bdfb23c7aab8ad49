import type { MetroReach } from '../../analysis/report';
import { siteTexts } from '../../i18n/site';
import { LineDiscs } from '../../parts/metro/LineDiscs';
import { useLanguage } from '../../store/hooks';
import { wholeParts } from '../../wording/walks';
import { metroParts } from './metroRows';

/** The parts of a time in whole minutes that add up to it, and the lines in the order in which they are ridden. */
export function MetroParts({ station }: { readonly station: MetroReach }) {
  const { metro } = siteTexts[useLanguage()];
  const minutes = wholeParts(metroParts.map((part) => station.parts[part]));
  return (
    <span className="metro-parts">
      {metroParts.map((part, index) => {
        const count = minutes[index] ?? 0;
        return (
          count > 0 && (
            <span key={part}>
              {metro.partNames[part]} {count}
            </span>
          )
        );
      })}
      {station.ridden.length > 0 && (
        <span>
          {metro.via} <LineDiscs lines={station.ridden} />
        </span>
      )}
    </span>
  );
}
