import { azimuth, windOf } from '../../analysis/relation';
import type { NearStation } from '../../analysis/stations';
import { whereTexts } from '../../i18n/where';
import type { Position } from '../../model/geometry';
import { useReading } from '../../parts/context';

interface Props {
  readonly stations: readonly NearStation[] | null;
  /** From where directions are told, WGS-84 [longitude, latitude]. */
  readonly from: Position;
}

/** Metro stations with lines, distance, and the direction in which they lie; or that there are none, or none known. */
export default function StationTable({ stations, from }: Props) {
  const { language, messages } = useReading();
  const texts = whereTexts[language];
  if (stations === null || stations.length === 0)
    return <p className="empty">{stations === null ? texts.emptyTransport : texts.noStation}</p>;
  return (
    <table className="stations">
      <thead>
        <tr>
          <th scope="col">{texts.stationColumn}</th>
          <th scope="col">{texts.linesColumn}</th>
          <th scope="col">{texts.windColumn}</th>
          <th scope="col">{texts.distanceColumn}</th>
        </tr>
      </thead>
      <tbody>
        {stations.map(({ id, name, lines, site, metres, inside }) => (
          <tr key={id}>
            <th scope="row">{name[language]}</th>
            <td>{lines.map(messages.records.stations.line).join(messages.panel.separator)}</td>
            <td>{texts.wind(windOf(azimuth(from, site)))}</td>
            <td>{inside ? texts.inside : texts.metres(metres)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
