import { useState } from 'react';
import { causeOf } from '../model/cause';
import type { Problem } from '../model/problem';
import { useLanguage } from '../store/hooks';
import { useAnnounce } from '../ui/Announcer';
import { Icon } from '../ui/Icon';
import { useDesk, useDeskState, useDeskTexts } from './context';
import { saveWorkbook } from './saveWorkbook';

/** What one does with the draft: look at it as the whole map, and take it away as a version or a workbook. */
export function NextSection() {
  const { next: texts } = useDeskTexts();
  const { actions, store } = useDesk();
  const announce = useAnnounce();
  const draft = useDeskState((state) => state.draft);
  const left = useDeskState(({ opened }) => opened?.mistakes.length ?? 0);
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const [found, setFound] = useState<readonly Problem[]>([]);
  const language = useLanguage();
  if (draft === null) return null;
  const say = (text: string) => {
    setSaid(text);
    announce(text);
  };
  const bundle = async () => {
    const { published } = store.getState();
    if (busy || published.status !== 'ready') return;
    if (!isSecureContext) return say(texts.insecure);
    setBusy(true);
    setFound([]);
    say(texts.bundling);
    const { takeVersion, Outdated, Unsound } = await import('./takeVersion');
    try {
      const { file, version } = await takeVersion(draft, published.published);
      actions.versionTaken();
      say(texts.bundled(file, version));
    } catch (error) {
      if (error instanceof Unsound) {
        setFound(error.problems);
        say(texts.unsound(error.problems.length));
      } else say(error instanceof Outdated ? texts.outdated : texts.unreachable(causeOf(error)));
    } finally {
      setBusy(false);
    }
  };
  return (
    <section className="desk-section" aria-labelledby="desk-next">
      <h2 id="desk-next">{texts.title}</h2>
      {left > 0 && <p className="desk-warning">{texts.mistakesLeft(left)}</p>}
      {draft.changes.length === 0 ? (
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
      <button type="button" className="text-button" onClick={() => void saveWorkbook(draft.raw, 'draft')}>
        {texts.workbook}
      </button>
    </section>
  );
}
