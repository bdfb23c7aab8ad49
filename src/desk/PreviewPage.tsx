import { use, useCallback, useState } from 'react';
import { flushSync } from 'react-dom';
import { App } from '../app/App';
import { followDocument } from '../app/documentSync';
import { followReckonings } from '../app/reckonings';
import { createBelt } from '../model/belt';
import { parseFacts, type RawFacts } from '../model/facts';
import { pagesReady } from '../panels/pageRoom';
import { createActions } from '../store/actions';
import { checkedScene } from '../store/checkedScene';
import { BeltContext } from '../store/hooks';
import { defaultScene, type Scene } from '../store/scene';
import { createBeltStore } from '../store/store';
import { Icon } from '../ui/Icon';
import { useDesk, useDeskTexts } from './context';
import { focusWork } from './focusAround';
import { presentFacts } from './followDesk';
import { withNewReadings } from './newReadings';
import './preview.css';

/**
 * A store of its own for the whole app, with the facts of the draft; the look is that of the desk. The facts come to it when
 * their new names can be read, so that the search knows them by pinyin too.
 */
function preview({ language, palette }: Scene, facts: RawFacts, search: unknown): BeltContext {
  const store = createBeltStore({ ...defaultScene, language, palette });
  const actions = createActions(store);
  const { facts: known, problems } = parseFacts(facts);
  const read = withNewReadings(known, facts, search).catch(() => known);
  void Promise.all([read, pagesReady]).then(([whole]) =>
    actions.factsLoaded(createBelt(whole), problems, checkedScene),
  );
  followReckonings(store, actions);
  return { store, actions };
}

/** The whole app with the draft in it, under a bar that says so and leads back. */
export default function PreviewPage() {
  const { store, actions } = useDesk();
  const desk = use(BeltContext);
  const [belt] = useState(() => {
    const { published } = store.getState();
    const facts = presentFacts(store.getState());
    if (desk === null || facts === null || published.status !== 'ready') return null;
    return preview(desk.store.getState().scene, facts, published.published.search);
  });
  const follow = useCallback(() => (belt === null ? undefined : followDocument(belt.store)), [belt]);
  if (belt === null) return null;
  const back = () => {
    const { language, palette } = belt.store.getState().scene;
    flushSync(() => {
      actions.previewClosed();
      desk?.actions.languageChosen(language);
      desk?.actions.paletteChosen(palette);
    });
    focusWork();
  };
  return (
    <BeltContext value={belt}>
      <div className="preview" ref={follow}>
        <PreviewBar back={back} />
        <div className="preview-app">
          <App />
        </div>
      </div>
    </BeltContext>
  );
}

/** The button that led here is gone. */
const takeFocus = (bar: HTMLElement | null) => bar?.focus();

/** In the language of the preview, which has a switch of its own. */
function PreviewBar({ back }: { readonly back: () => void }) {
  const { preview: texts } = useDeskTexts();
  return (
    <section className="preview-bar" aria-label={texts.bar} tabIndex={-1} ref={takeFocus}>
      <Icon name="warning" />
      <strong>{texts.bar}</strong>
      <button type="button" className="button" onClick={back}>
        <Icon name="back" />
        {texts.back}
      </button>
    </section>
  );
}
