import { useReading } from '../../parts/context';
import { SubjectLink } from '../../parts/links';
import { Disc } from '../../ui/Disc';
import { areaHue, areaNumber, hueStyle } from '../../wording/hue';

/** Areas in their hues, each leading to its page; the city has none. */
export function AreaChips({ areas }: { readonly areas: readonly string[] }) {
  const { belt, language } = useReading();
  return (
    <ul className="chips">
      {areas.map((area) => {
        const name = belt.areaName(area)[language];
        return (
          <li key={area} style={hueStyle(areaHue(area, belt))}>
            {area === 'shanghai' ? (
              <span className="chip">{name}</span>
            ) : (
              <SubjectLink id={area} className="chip">
                <Disc number={areaNumber(area, belt)} className="disc-small" />
                {name}
              </SubjectLink>
            )}
          </li>
        );
      })}
    </ul>
  );
}
