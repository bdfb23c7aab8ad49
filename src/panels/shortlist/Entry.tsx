import { shortlistTexts } from '../../i18n/shortlist';
import { useReading } from '../../parts/context';
import { SubjectLink } from '../../parts/links';
import { DatedBadge } from '../../parts/lists/DatedBadge';
import { entryView } from '../../parts/shortlist/entryView';
import { useBeltState } from '../../store/hooks';
import type { ShortlistEntry } from '../../store/shortlist';
import { BilingualName } from '../../ui/BilingualName';
import { Icon } from '../../ui/Icon';
import { hueStyle } from '../../wording/hue';
import { EntryButtons } from './EntryButtons';
import { EntryNote } from './EntryNote';

interface Props {
  readonly entry: ShortlistEntry;
  /** Its place in the list, from one; the map shows the same number. */
  readonly place: number;
  readonly count: number;
  readonly onRemove: (name: string) => void;
}

/** One thing kept: number, kind and area, name in both scripts, the line that says most, and the visitor's note. */
export function Entry({ entry, place, count, onRemove }: Props) {
  const reading = useReading();
  const { belt, language } = reading;
  const texts = shortlistTexts[language];
  const report = useBeltState(({ session }) => {
    const state = session.sites[entry.id];
    return state?.status === 'ready' ? state.report : null;
  });
  const view = entryView(entry.id, report, reading);
  const subject = belt.subject(entry.id);
  const name = view?.name[language] ?? entry.id;
  return (
    <li className="entry-kept" style={hueStyle(view?.hue ?? 'var(--ink-faint)')}>
      <span className="entry-number" aria-hidden="true">
        {place}
      </span>
      <div>
        {view === null ? (
          <p>
            <strong>{texts.unknown}</strong>
            <span className="entry-line">{texts.unknownNote(entry.id)}</span>
          </p>
        ) : (
          <>
            <p className="overline entry-kind">
              <Icon name={view.icon} />
              {[view.kind, ...view.areas.map((area) => belt.areaName(area)[language])].join(' · ')}
            </p>
            <h2 className="entry-title">
              <SubjectLink id={entry.id} className="entry-name-link">
                <BilingualName name={view.name} language={language} />
              </SubjectLink>
            </h2>
            {view.line !== '' && <p className="entry-line">{view.line}</p>}
            {subject !== undefined && (
              <p className="row-marks">
                <DatedBadge subject={subject} />
              </p>
            )}
          </>
        )}
        <EntryNote id={entry.id} name={name} note={entry.note} />
      </div>
      <EntryButtons id={entry.id} name={name} place={place} count={count} onRemove={() => onRemove(name)} />
    </li>
  );
}
