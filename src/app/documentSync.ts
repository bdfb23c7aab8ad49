import { languageTag } from '../i18n/language';
import { messagesIn } from '../i18n/messages';
import type { Actions } from '../store/actions';
import { pageName } from '../store/pageName';
import type { Notice } from '../store/session';
import type { BeltState, BeltStore } from '../store/store';
import { applyPalette } from '../theme/applyPalette';
import { panelStands } from './panelStands';

/** The document's language, title and palette follow the Scene. */
export function followDocument(store: BeltStore): () => void {
  const root = document.documentElement;
  const ends = [
    store.subscribe(
      ({ scene }) => scene.palette,
      (palette) => applyPalette(root, palette),
      { fireImmediately: true },
    ),
    store.subscribe(
      ({ scene }) => scene.language,
      (language) => {
        root.lang = languageTag[language];
      },
      { fireImmediately: true },
    ),
    store.subscribe(
      titleOf,
      (title) => {
        document.title = title;
      },
      { fireImmediately: true },
    ),
  ];
  return () => {
    for (const end of ends) end();
  };
}

function titleOf({ scene, session }: BeltState): string {
  const messages = messagesIn(scene.language);
  const belt = session.facts.status === 'ready' ? session.facts.belt : null;
  const name = scene.selected === null ? null : pageName(scene.selected, belt, scene.language);
  return name === null ? `${messages.title} · ${messages.place}` : `${name} · ${messages.title}`;
}

/** One and the same value, so that the return of the network takes the notice away again. */
const offline: Notice = { kind: 'offline' };

/** Tells the visitor when the network goes, and takes it back when it returns. */
export function followNetwork(actions: Actions): () => void {
  const gone = () => actions.notified(offline);
  const back = () => actions.noticeDismissed(offline);
  window.addEventListener('offline', gone);
  window.addEventListener('online', back);
  return () => {
    window.removeEventListener('offline', gone);
    window.removeEventListener('online', back);
  };
}

/** Marks the moment at which the panel with its facts stands on screen. */
export async function markPanelUsable(store: BeltStore): Promise<void> {
  await panelStands(store, ({ status }) => status === 'ready');
  performance.mark('panel-usable');
}
