import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { followDocument, followNetwork, markPanelUsable } from './app/documentSync';
import { followFacts } from './app/facts';
import { applyMode } from './app/mode';
import { followUrl } from './app/urlSync';
import { preferredLanguage } from './i18n/language';
import { createActions } from './store/actions';
import { decodeScene } from './store/codec';
import { BeltContext } from './store/hooks';
import { defaultScene } from './store/scene';
import { createBeltStore } from './store/store';
import { usualPalette } from './theme/usualPalette';
import { isEmbedded, isKiosk } from './ui/mode';
import { setOwnType } from './ui/ownType';

applyMode(location.search);
// Everybody finds a hall's screen as the one before them did.
const fallback = isKiosk()
  ? defaultScene
  : { ...defaultScene, language: preferredLanguage(navigator.languages), palette: usualPalette() };
const { scene, notices } = decodeScene(location.search, fallback);
const store = createBeltStore(scene);
const actions = createActions(store);
for (const notice of notices) actions.notified(notice);

// A device that holds the fonts need not save the line for the facts.
if (navigator.serviceWorker?.controller) setOwnType();
followDocument(store);
followFacts(store, actions);
followUrl(store, actions, fallback);
followNetwork(actions);
void markPanelUsable(store);
// Nothing that stands at once depends on these.
void import('./app/later').then(({ followLater }) => followLater(store, actions));
if (isEmbedded()) {
  // A frame is small: the map first. And only a frame speaks with the page round it.
  actions.sheetMoved('peek');
  void import('./app/embed').then(({ followEmbed }) => followEmbed(store, actions));
}
if (isKiosk()) void import('./app/kiosk').then(({ followKiosk }) => followKiosk(store, actions));

const root = document.getElementById('root');
if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <BeltContext value={{ store, actions }}>
        <App />
      </BeltContext>
    </StrictMode>,
  );
