import { useState } from 'react';
import { shortlistTexts } from '../../i18n/shortlist';
import { useActions, useBeltState, useLanguage } from '../../store/hooks';
import { pageNames } from '../../store/pageName';
import { mostEntries, type Shortlist } from '../../store/shortlist';
import { useAnnounce } from '../../ui/Announcer';
import { BringBack } from '../BringBack';
import { PageHead } from '../records/PageHead';
import { EmptyList } from './EmptyList';
import { Entry } from './Entry';
import { Onward } from './Onward';
import { Remember } from './Remember';
import '../../parts/lists/rows.css';
import '../../ui/figure.css';
import './shortlist.css';

/** What the visitor keeps, in their order and with their notes, and what can be done with it. */
export default function ShortlistPage() {
  const texts = shortlistTexts[useLanguage()];
  const shortlist = useBeltState(({ scene }) => scene.shortlist);
  const { shortlistSet } = useActions();
  const announce = useAnnounce();
  const [takenOff, setTakenOff] = useState<{ readonly before: Shortlist; readonly text: string } | null>(
    null,
  );
  /** Everything that is taken off can be brought back, as long as the page is open. */
  const leave = (rest: Shortlist, text: string) => {
    setTakenOff({ before: shortlist, text });
    shortlistSet(rest);
    announce(text);
  };
  return (
    <article className="page shortlist">
      <PageHead name={pageNames('shortlist')} crumbs={[]} />
      <p className="lead">{texts.lead}</p>
      {takenOff !== null && (
        <BringBack
          text={takenOff.text}
          label={texts.undo}
          onBringBack={() => {
            shortlistSet(takenOff.before);
            announce(texts.undone);
            setTakenOff(null);
          }}
        />
      )}
      {shortlist.length === 0 ? (
        <>
          <EmptyList />
          <Onward count={0} />
        </>
      ) : (
        <>
          <Onward count={shortlist.length} />
          <div className="shortlist-head">
            <p className="count">{texts.count(shortlist.length, mostEntries)}</p>
            <button
              type="button"
              className="text-button"
              onClick={() => leave([], texts.cleared(shortlist.length))}
            >
              {texts.clear}
            </button>
          </div>
          <ol className="entries" aria-label={texts.list}>
            {shortlist.map((entry, index) => (
              <Entry
                key={entry.id}
                entry={entry}
                place={index + 1}
                count={shortlist.length}
                onRemove={(name) =>
                  leave(
                    shortlist.filter(({ id }) => id !== entry.id),
                    texts.removed(name),
                  )
                }
              />
            ))}
          </ol>
        </>
      )}
      <Remember />
    </article>
  );
}
