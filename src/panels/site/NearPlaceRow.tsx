import type { NearPlace } from '../../analysis/report';
import { useReading } from '../../parts/context';
import { SubjectLink } from '../../parts/links';
import { DatedBadge } from '../../parts/lists/DatedBadge';
import { useBeltState } from '../../store/hooks';
import { BilingualName } from '../../ui/BilingualName';
import { Icon } from '../../ui/Icon';
import { kindIcon } from '../../wording/kindIcon';
import { placeStatus, siteWords } from '../../wording/subjects';
import { NearWalk } from './NearWalk';

/** A place near the site: sign, name in both scripts, status, how well its own site is known, and the way to it. */
export function NearPlaceRow({ place }: { readonly place: NearPlace }) {
  const reading = useReading();
  const { belt, language } = reading;
  const pointed = useBeltState(({ session }) => session.hovered === place.id);
  const subject = belt.subject(place.id);
  if (subject?.type !== 'place') return null;
  const { status, location } = subject.record;
  return (
    <li className="row">
      <SubjectLink
        id={place.id}
        className={pointed ? 'row-link near-link row-pointed' : 'row-link near-link'}
      >
        <Icon name={kindIcon(subject)} className="row-sign" />
        <span>
          <BilingualName name={subject.name} language={language} className="row-name" />
          <span className="row-marks">
            {status !== 'unknown' && <span>{placeStatus(subject.record, reading)}</span>}
            {location.precision !== 'exact' && <span>{siteWords(subject.record, reading)}</span>}
            <DatedBadge subject={subject} />
          </span>
        </span>
        <NearWalk near={place} />
      </SubjectLink>
    </li>
  );
}
