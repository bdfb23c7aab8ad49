import { memo, type ReactNode } from 'react';
import type { Subject } from '../../model/subject';
import { useBeltState } from '../../store/hooks';
import { BilingualName } from '../../ui/BilingualName';
import { Disc } from '../../ui/Disc';
import { Icon } from '../../ui/Icon';
import { areaHue, areaNumber, hueStyle } from '../../wording/hue';
import { kindIcon } from '../../wording/kindIcon';
import { rowMarks } from '../../wording/subjects';
import { useReading } from '../context';
import { SubjectLink } from '../links';
import { DatedBadge } from './DatedBadge';
import './rows.css';

interface Props {
  readonly subject: Subject;
  /** Rows that belong under this one. */
  readonly children?: ReactNode;
}

/** One record in a list: sign, name in both scripts, short status. Memoised, since lists of hundreds change by a few. */
export const SubjectRow = memo(function SubjectRow({ subject, children }: Props) {
  const reading = useReading();
  const pointed = useBeltState(({ session }) => session.hovered === subject.id);
  const marks = rowMarks(subject, reading);
  return (
    <li className="row">
      <SubjectLink id={subject.id} className={pointed ? 'row-link row-pointed' : 'row-link'}>
        <RowSign subject={subject} />
        <span>
          <BilingualName name={subject.name} language={reading.language} className="row-name" />
          <span className="row-marks">
            {marks.map((mark) => (
              <span key={mark}>{mark}</span>
            ))}
            <DatedBadge subject={subject} />
          </span>
        </span>
      </SubjectLink>
      {children}
    </li>
  );
});

function RowSign({ subject }: { readonly subject: Subject }) {
  const { belt } = useReading();
  if (subject.type !== 'zone' && subject.type !== 'structure')
    return <Icon name={kindIcon(subject)} className="row-sign" />;
  return (
    <span className="row-sign" style={hueStyle(areaHue(subject.id, belt))}>
      <Disc number={areaNumber(subject.id, belt)} className="disc-small" />
    </span>
  );
}
