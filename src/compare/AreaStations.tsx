import { compareTexts } from '../i18n/compare';
import { useReading } from '../parts/context';
import { LineDiscs } from '../parts/metro/LineDiscs';
import { useTransport } from '../parts/stations/useTransport';
import { readableMetres } from '../wording/walks';
import { MissingMark } from './MissingMark';

const most = 3;

/** The stations in an area, or the nearest to its outline, straight. */
export function AreaStations({ id }: { readonly id: string }) {
  const { language, messages } = useReading();
  const texts = compareTexts[language];
  const stations = useTransport(id);
  if (stations === null) return <MissingMark why="notKnown" />;
  if (stations.length === 0) return texts.noStation;
  const inside = stations.filter((station) => station.inside);
  const said = inside.length > 0 ? inside : stations.slice(0, most);
  return (
    <ul className="compare-stations">
      {said.map(({ id: station, name, lines, metres }) => (
        <li key={station}>
          <span>
            {name[language]} <LineDiscs lines={lines} />
          </span>
          <span className="compare-aside">
            {inside.length > 0
              ? texts.inside
              : texts.straight(messages.map.metresShort(readableMetres(metres)))}
          </span>
        </li>
      ))}
    </ul>
  );
}
