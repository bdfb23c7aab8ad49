import type { NearFeature, NearStation, SiteLayer, SiteReport } from '../../analysis/report';
import { siteTexts } from '../../i18n/site';
import { useReading } from '../../parts/context';
import { SubjectLink } from '../../parts/links';
import { LineDiscs } from '../../parts/metro/LineDiscs';
import { Section } from '../records/Section';
import { NearWalk } from './NearWalk';

/** What is looked for, and the layer of the base map that it is looked for in. */
const features = [
  { kind: 'university', layer: 'campuses' },
  { kind: 'riverfront', layer: 'shoreline' },
  { kind: 'park', layer: 'green' },
] as const;

/** The three nearest stations with their lines, then the nearest university, river front and park. */
export function Nearest({ report }: { readonly report: SiteReport }) {
  const { nearest, plain } = siteTexts[useReading().language];
  const absent = (layer: SiteLayer) => (report.missing.includes(layer) ? plain.unknown : nearest.none);
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
              <td colSpan={2}>{absent('metro-stations')}</td>
            </tr>
          )}
        </tbody>
        <tbody>
          {features.map(({ kind, layer }) => (
            <tr key={kind}>
              <th scope="row">{nearest[kind]}</th>
              <FeatureCells kind={kind} feature={report[kind]} absent={absent(layer)} />
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
  readonly kind: (typeof features)[number]['kind'];
  readonly feature: NearFeature | null;
  /** What is said where there is none. */
  readonly absent: string;
}

function FeatureCells({ kind, feature, absent }: FeatureProps) {
  const { language } = useReading();
  const { nearest } = siteTexts[language];
  if (feature === null) return <td colSpan={2}>{absent}</td>;
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
