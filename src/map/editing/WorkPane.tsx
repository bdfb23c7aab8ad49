import { useStore } from 'zustand';
import { editingTexts } from '../../i18n/editing';
import type { Belt } from '../../model/belt';
import { useLanguage } from '../../store/hooks';
import { isComposingKey } from '../../ui/composing';
import { CornerControls } from './CornerControls';
import { editing } from './editing';
import { holdFocus } from './holdFocus';
import { NudgePad } from './NudgePad';
import { PositionForm } from './PositionForm';
import { StepButtons } from './StepButtons';
import { brokenIn, changeSaid, snapSaid } from './said';
import { canFinish, verbs } from './verbs';
import { changedIn, type Work } from './work';

/** A record in hand: how it has changed, and everything that a pointer does, also without one. Escape gives up. */
export function WorkPane({ belt, work }: { readonly belt: Belt; readonly work: Work }) {
  const language = useLanguage();
  const texts = editingTexts[language];
  const name = belt.areaName(work.id)[language];
  const isPlace = work.before.kind === 'place';
  const changed = changedIn(work);
  const along = changed.filter((id) => id !== work.id).map((id) => belt.areaName(id)[language]);
  const broken = brokenIn(work);
  const off = !canFinish(work);
  return (
    <fieldset
      className="editing-work"
      ref={holdFocus}
      tabIndex={-1}
      onKeyDown={({ key, nativeEvent }) => {
        if (key === 'Escape' && !isComposingKey(nativeEvent)) verbs.givenUp();
      }}
    >
      <legend className="editing-name">{isPlace ? texts.work.place(name) : texts.work.outline(name)}</legend>
      <p className="editing-aside">{isPlace ? texts.work.dragPlace : texts.work.dragOutline}</p>
      <div role="status" className="editing-said">
        <p>{changeSaid(work, language)}</p>
        {work.snap !== null && <p>{snapSaid(work.snap, language)}</p>}
        {along.length > 0 && <p>{texts.work.alsoChanged(along.join(language === 'zh' ? '、' : ', '))}</p>}
        {broken.map(({ id, fault }) => (
          <p key={id} className="editing-fault">
            {texts.work.broken(belt.areaName(id)[language], fault.problem[language])}
          </p>
        ))}
      </div>
      {!isPlace && <CornerControls work={work} />}
      <NudgePad />
      <PositionForm work={work} />
      <Switches isPlace={isPlace} />
      <div className="editing-acts">
        <StepButtons history={work.history} />
        <button
          type="button"
          className="button editing-main"
          aria-disabled={off}
          onClick={() => {
            if (!off) verbs.finishingBegun();
          }}
        >
          {texts.work.finish}
        </button>
        <button type="button" className="button" onClick={verbs.givenUp}>
          {texts.work.cancel}
        </button>
      </div>
    </fieldset>
  );
}

function Switches({ isPlace }: { readonly isPlace: boolean }) {
  const texts = editingTexts[useLanguage()];
  const { snaps, together } = useStore(editing);
  return (
    <div className="editing-switches">
      <label>
        <input type="checkbox" checked={snaps} onChange={() => editing.setState({ snaps: !snaps })} />
        {texts.snapping}
      </label>
      {!isPlace && (
        <label>
          <input
            type="checkbox"
            checked={together}
            onChange={() => editing.setState({ together: !together })}
          />
          {texts.together}
        </label>
      )}
      {snaps && <p className="editing-aside editing-keys">{texts.freely}</p>}
    </div>
  );
}
