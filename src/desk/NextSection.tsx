import { useState } from 'react';
import { causeOf } from '../model/cause';
import type { Problem } from '../model/problem';
import { useLanguage } from '../store/hooks';
import { useAnnounce } from '../ui/Announcer';
import { Icon } from '../ui/Icon';
import { useDesk, useDeskState, useDeskTexts } from './context';
import { type Draft, undecidedIn } from './deskStore';
import { useSaveWorkbook } from './useSaveWorkbook';

/** What was said last, and of which draft: it holds for no other. */
interface Said {
  readonly of: Draft | null;
  readonly text: string;
  readonly found: readonly Problem[];
}

/** What one does with the draft: look at it as the whole map, and take it away as a version or a workbook. */
export function NextSection() {
  const { next: texts, start } = useDeskTexts();
  const { actions, store } = useDesk();
  const announce = useAnnounce();
  const draft = useDeskState((state) => state.draft);
  const left = useDeskState(({ opened }) => opened?.mistakes.length ?? 0);
  const [last, setLast] = useState<Said>({ of: null, text: '', found: [] });
  const [busy, setBusy] = useState(false);
  const workbook = useSaveWorkbook();
  const language = useLanguage();
  if (draft === null) return null;
  const { text: said, found } = last.of === draft ? last : { text: '', found: [] };
  const undecided = undecidedIn(draft);
  const say = (text: string, problems: readonly Problem[] = []) => {
    setLast({ of: draft, text, found: problems });
    announce(text);
  };
  const bundle = async () => {
    const { published } = store.getState();
    if (busy || published.status !== 'ready') return;
    if (undecided > 0) return say(texts.undecided(undecided));
    if (!isSecureContext) return say(texts.insecure);
    setBusy(true);
    say(texts.bundling);
    try {
      const { takeVersion, Faulty, Outdated, Unsound } = await import('./takeVersion');
      try {
        const { file, version, warnings } = await takeVersion(draft, published.published);
        actions.versionTaken(draft);
        const also = warnings.length === 0 ? [] : [texts.warned(warnings.length)];
        say([texts.bundled(file, version), ...also].join(' '), warnings);
      } catch (error) {
        if (error instanceof Unsound) say(texts.unsound(error.problems.length), error.problems);
        else if (error instanceof Faulty) say(texts.faulty, [error.problem]);
        else if (error instanceof Outdated) say(texts.outdated);
        else throw error;
      }
    } catch (error) {
      say(texts.unreachable(causeOf(error)));
    } finally {
      setBusy(false);
    }
  };
  return (
    <section className="desk-section" aria-labelledby="desk-next">
      <h2 id="desk-next">{texts.title}</h2>
      {left > 0 && <p className="desk-warning">{texts.mistakesLeft(left)}</p>}
      {undecided > 0 && <p className="desk-warning">{texts.undecided(undecided)}</p>}
      {draft.changes.length === 0 && undecided === 0 ? (
        <p>{texts.nothing}</p>
      ) : (
        <div className="desk-ways">
          <div className="desk-card">
            <p>{texts.previewNote}</p>
            <button type="button" className="button" onClick={actions.previewOpened}>
              <Icon name="layers" />
              {texts.preview}
            </button>
          </div>
          <div className="desk-card">
            <p>{texts.bundleNote}</p>
            <button
              type="button"
              className="button desk-first"
              aria-disabled={busy}
              onClick={() => void bundle()}
            >
              <Icon name="save" />
              {texts.bundle}
            </button>
            <p className="desk-said">{said}</p>
            {found.map(({ file, record, field, problem, remedy }) => (
              <p key={`${file} ${record} ${field} ${problem.zh}`} className="desk-warning">
                {texts.unsoundAt(record ?? file, problem[language], remedy[language])}
              </p>
            ))}
          </div>
        </div>
      )}
      <button
        type="button"
        className="text-button"
        aria-disabled={workbook.making}
        onClick={() => void workbook.make(draft.raw, 'draft')}
      >
        {workbook.making ? start.making : texts.workbook}
      </button>
      {workbook.failed !== '' && <p className="desk-warning">{workbook.failed}</p>}
    </section>
  );
}
