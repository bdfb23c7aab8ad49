import { siteTexts } from '../../i18n/site';
import { LineDiscs } from '../../parts/metro/LineDiscs';
import { useLanguage, useMessages } from '../../store/hooks';
import { MetroBar } from './MetroBar';
import { MetroLegend } from './MetroLegend';
import { MetroParts } from './MetroParts';
import type { MetroGroup } from './metroRows';

interface Props {
  readonly groups: readonly MetroGroup[];
  /** Minutes to the farthest station: the full length of the bars. */
  readonly most: number;
  /** Whether the parts of each time are written out. */
  readonly split: boolean;
}

/** A row per station: name, lines, a bar on one scale for all, minutes, and on demand what they consist of. */
export function MetroTable({ groups, most, split }: Props) {
  const language = useLanguage();
  const { records } = useMessages();
  const { metro } = siteTexts[language];
  return (
    <>
      <MetroLegend />
      <table className="metro">
        <caption className="visually-hidden">{metro.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{metro.station}</th>
            <th scope="col">{metro.minutes}</th>
          </tr>
        </thead>
        {groups.map(({ line, stations }) => (
          <tbody key={line}>
            {line !== null && (
              <tr className="metro-group">
                <th scope="rowgroup" colSpan={2}>
                  {records.stations.line(line)}
                </th>
              </tr>
            )}
            {stations.map((station) => (
              <tr key={station.id}>
                <th scope="row">
                  <span>{station.name[language]}</span> <LineDiscs lines={station.lines} />
                </th>
                <td>
                  <MetroBar station={station} most={most} />
                  {split && <MetroParts station={station} />}
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </>
  );
}
