import type { ZoneSubject } from '../../model/subject';
import { useReading } from '../../parts/context';
import { SubjectLink } from '../../parts/links';
import { useBeltState } from '../../store/hooks';
import { BilingualName } from '../../ui/BilingualName';
import { Disc } from '../../ui/Disc';
import { areaHue, hueStyle } from '../../wording/hue';
import { Headline } from '../area/Headline';

/** A zone in the overview: its sign, its one line and its three figures. */
export function ZoneRow({ zone: { id, name, record } }: { readonly zone: ZoneSubject }) {
  const { belt, language } = useReading();
  const pointed = useBeltState(({ session }) => session.hovered === id);
  return (
    <li className={pointed ? 'zone-row row-pointed' : 'zone-row'} style={hueStyle(areaHue(id, belt))}>
      <h3 className="zone-row-head">
        <SubjectLink id={id} className="zone-row-link">
          <Disc number={record.order} />
          <BilingualName name={name} language={language} />
        </SubjectLink>
      </h3>
      <p className="zone-row-line">{record.positioning[language]}</p>
      <Headline ids={record.headline} areaId={id} />
    </li>
  );
}
