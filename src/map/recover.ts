import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Actions } from '../store/actions';

/** Milliseconds that a lost graphics context may take to come back before the map is built anew. */
const patience = 6000;

/**
 * Watches the graphics context. Restored: the style and the states are replayed by their own files on
 * `style.load`. Not restored in time: `rebuild` is called.
 */
export function watchContext(
  map: MapLibreMap,
  actions: Pick<Actions, 'mapStateChanged'>,
  rebuild: () => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  map.on('webglcontextlost', () => {
    actions.mapStateChanged('lost');
    clearTimeout(timer);
    timer = setTimeout(rebuild, patience);
  });
  map.on('webglcontextrestored', () => {
    clearTimeout(timer);
    map.once('idle', () => actions.mapStateChanged('ready'));
  });
  return () => clearTimeout(timer);
}
