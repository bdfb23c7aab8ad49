import type { NearFeature, NearStation, SiteReport } from '../../analysis/report';
import { siteTexts } from '../../i18n/site';
import { useReading } from '../../parts/context';
import { SubjectLink } from '../../parts/links';
import { LineDiscs } from '../../parts/metro/LineDiscs';
import { Section } from '../records/Section';
import { NearWalk } from './NearWalk';

const features = ['university', 'riverfront', 'park'] as const;

/** The three nearest stations with their lines, then the nearest university, river front and park. */
export function Nearest({ report }: { readonly report: SiteReport }) {
  const { nearest } = siteTexts[useReading().language];
  return (
    <Section id="nearest" title={nearest.title} icon="station">
      <table className="nearest">
        <tbody>
          {report.stations.map((station, index) => (
            <tr key={station.id}>
              {index === 0 && (
                <th scope="rowgroup" rowSpan={report.stations.length}>
                  {nearest.stations}
                </th>
              )}
              <StationCells station={station} />
            </tr>
          ))}
          {report.stations.length === 0 && (
            <tr>
              <th scope="row">{nearest.stations}</th>
              <td colSpan={2}>{nearest.none}</td>
            </tr>
          )}
        </tbody>
        <tbody>
          {features.map((kind) => (
            <tr key={kind}>
              <th scope="row">{nearest[kind]}</th>
              <FeatureCells kind={kind} feature={report[kind]} />
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function StationCells({ station }: { readonly station: NearStation }) {
  const { language } = useReading();
  return (
    <>
      <td>
        {station.name[language]} <LineDiscs lines={station.lines} />
      </td>
      <td>
        <NearWalk near={station} />
      </td>
    </>
  );
}

interface FeatureProps {
  readonly kind: (typeof features)[number];
  readonly feature: NearFeature | null;
}

function FeatureCells({ kind, feature }: FeatureProps) {
  const { language } = useReading();
  const { nearest } = siteTexts[language];
  if (feature === null) return <td colSpan={2}>{nearest.none}</td>;
  const name = feature.name?.[language] ?? nearest.unnamed[kind];
  return (
    <>
      <td>{feature.record === null ? name : <SubjectLink id={feature.record}>{name}</SubjectLink>}</td>
      <td>
        <NearWalk near={feature} />
      </td>
    </>
  );
}
