import { useReading } from '../parts/context';
import { SubjectLink } from '../parts/links';
import { Disc } from '../ui/Disc';
import { areaHue, areaNumber, hueStyle } from '../wording/hue';

/** Areas in their hues, each leading to its page. */
export function AreaLinks({ areas }: { readonly areas: readonly string[] }) {
  const { belt, language } = useReading();
  return (
    <ul className="compare-areas">
      {areas.map((area) => (
        <li key={area} style={hueStyle(areaHue(area, belt))}>
          {belt.subject(area) === undefined ? (
            belt.areaName(area)[language]
          ) : (
            <SubjectLink id={area}>
              <Disc number={areaNumber(area, belt)} className="disc-small" />
              {belt.areaName(area)[language]}
            </SubjectLink>
          )}
        </li>
      ))}
    </ul>
  );
}
