import { isDrawing } from '../../store/drawing';
import type { BeltContext } from '../../store/hooks';
import { type Live, liveMap } from '../liveMap';
import { isViewKey, keyMeans } from './keyMeans';
import { freshKeys, keysState } from './keysState';
import { viewWatch } from './tellView';
import { walkOn } from './walk';

/** The keys of a map, until the returned function is called. Only keys that mean something here are kept from others. */
export function listenToKeys(live: Live, context: BeltContext): () => void {
  const { map } = live;
  const canvas = map.getCanvas();
  const { store } = context;
  const walk = walkOn(live, context);

  const onKey = (event: KeyboardEvent) => {
    const { session } = store.getState();
    if (isDrawing(session) || session.choosingSite) return;
    keysState.setState({ inUse: true });
    const meaning = keyMeans(event, keysState.getState().walking);
    if (meaning !== null) {
      event.preventDefault();
      // MapLibre's own handler stands farther out.
      event.stopPropagation();
      if (meaning.kind === 'help') liveMap.setState({ helping: true });
      else walk(meaning);
    } else if (isViewKey(event)) {
      const view = viewWatch(map);
      map.once('moveend', () => {
        const told = view.changed();
        if (told !== null) keysState.setState({ told });
      });
    }
  };
  const onFocus = () => keysState.setState({ inUse: canvas.matches(':focus-visible') });
  canvas.addEventListener('keydown', onKey);
  canvas.addEventListener('focus', onFocus);
  onFocus();
  return () => {
    canvas.removeEventListener('keydown', onKey);
    canvas.removeEventListener('focus', onFocus);
    keysState.setState(freshKeys);
  };
}
