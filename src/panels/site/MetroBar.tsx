import type { CSSProperties } from 'react';
import type { MetroReach } from '../../analysis/report';
import { metroParts } from './metroRows';

type ShareStyle = CSSProperties & Record<'--share', string>;

/** Minutes as a bar whose pieces are walking, waiting, riding and changing, with the number at its end. */
export function MetroBar({ station, most }: { readonly station: MetroReach; readonly most: number }) {
  return (
    <span className="metro-bar">
      <span className="metro-pieces" aria-hidden="true">
        {metroParts.map((part) => {
          const style: ShareStyle = { '--share': `${(100 * station.parts[part]) / most}%` };
          return (
            station.parts[part] > 0 && (
              <span key={part} className="metro-piece" data-part={part} style={style} />
            )
          );
        })}
      </span>
      <span className="metro-minutes">{Math.max(1, Math.round(station.minutes))}</span>
    </span>
  );
}
