import type { NearStation } from '../analysis/report';
import { useReading } from '../parts/context';
import { LineDiscs } from '../parts/metro/LineDiscs';
import { WalkFigure } from '../parts/walks/WalkFigure';

/** The nearest stations of a site with their lines and the way on foot. */
export function NearStations({ stations }: { readonly stations: readonly NearStation[] }) {
  const { language } = useReading();
  return (
    <ul className="compare-stations">
      {stations.map((station) => (
        <li key={station.id}>
          <span>
            {station.name[language]} <LineDiscs lines={station.lines} />
          </span>
          <WalkFigure walk={station.walk} />
        </li>
      ))}
    </ul>
  );
}
