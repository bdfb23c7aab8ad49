import { isSite } from '../model/site';
import type { Actions } from '../store/actions';
import { decodeScene, encodeScene, foreignParts } from '../store/codec';
import { isPage } from '../store/pages';
import type { Scene } from '../store/scene';
import type { BeltState, BeltStore } from '../store/store';
import { isEmbedded, isKiosk } from '../ui/mode';
import { openAddressBar } from './addressBar';

/**
 * The address mirrors the Scene. A choice makes a step in the browser's history; camera and switches only correct
 * the present step. Returns the end of it.
 */
export function followUrl(store: BeltStore, actions: Actions, fallback: Scene): () => void {
  const bar = openAddressBar();
  let restoring = false;
  let present = location.search;
  // The history of the page round a frame is not ours to lengthen; a screen that many use has none.
  const isCorrection = (state: BeltState, before: BeltState) =>
    restoring ||
    isEmbedded() ||
    isKiosk() ||
    state.scene.selected === before.scene.selected ||
    wasUnknown(before.scene, state);
  const write = (state: BeltState, before: BeltState) => {
    // What the tour shows is nobody's: a page that is loaded anew meanwhile begins with the tour.
    const scene = document.documentElement.dataset['phase'] === 'attract' ? '' : encodeScene(state.scene);
    const query = [scene, foreignParts(location.search)].filter((part) => part !== '').join('&');
    const address = `${location.pathname}?${query}`;
    if (isCorrection(state, before)) bar.replace(address);
    else bar.push(address);
    present = location.search;
  };
  const onPopState = () => {
    // A step within the page, such as a skip link, is none for the Scene.
    if (location.search === present || isKiosk()) return;
    present = location.search;
    const { scene, notices } = decodeScene(location.search, fallback);
    restoring = true;
    // What is kept belongs to the visit, not to a step of it: the way back takes nothing off the list.
    actions.sceneRestored({ ...scene, shortlist: store.getState().scene.shortlist });
    restoring = false;
    for (const notice of notices) actions.notified(notice);
  };
  const unsubscribe = store.subscribe((state, before) => {
    if (state.scene !== before.scene) write(state, before);
  });
  window.addEventListener('popstate', onPopState);
  window.addEventListener('pagehide', bar.flush);
  return () => {
    unsubscribe();
    bar.flush();
    window.removeEventListener('pagehide', bar.flush);
    window.removeEventListener('popstate', onPopState);
  };
}

/** A link to a record that does not exist is corrected, not remembered. */
function wasUnknown({ selected }: Scene, { session }: BeltState): boolean {
  return (
    selected !== null &&
    !isPage(selected) &&
    !isSite(selected) &&
    session.facts.status === 'ready' &&
    session.facts.belt.subject(selected) === undefined
  );
}
