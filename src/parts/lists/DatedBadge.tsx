import { formatDate } from '../../model/format';
import { datedFrom, isDated } from '../../model/freshness';
import type { Subject } from '../../model/subject';
import { isDateInMarks } from '../../wording/subjects';
import { useReading } from '../context';

/** In a row: the badge of a record past its shelf life, with its date where the row's marks do not say it. */
export function DatedBadge({ subject }: { readonly subject: Subject }) {
  const { belt, language, messages, today } = useReading();
  if (!isDated(subject, today, belt.facts.shelfLives)) return null;
  return (
    <>
      {!isDateInMarks(subject) && <span>{formatDate(datedFrom(subject), language)}</span>}
      <span className="badge badge-calm">{messages.panel.stale}</span>
    </>
  );
}
