import type { Map as MapLibreMap } from 'maplibre-gl';
import { isDrawing } from '../../store/drawing';
import type { BeltContext } from '../../store/hooks';
import { sketch } from './sketch';

/** Whether the tap that is under way began while a tool was in hand: then it means no place, even if it ended the drawing. */
export const tap = { isTaken: false };

/** Layers can be added only to a style that has been read. */
const styleStands = (map: MapLibreMap): Promise<unknown> =>
  new Promise((resolve) => {
    if (map.style?.stylesheet !== undefined && map.getLayer('paper') !== undefined) resolve(map);
    else map.once('style.load', resolve);
  });

/** Gives the map the tool that the visit has in hand, and takes it away again; the tools come when first wanted. */
export function holdTools(map: MapLibreMap, context: BeltContext): () => void {
  const { store } = context;
  let layDown: (() => void) | undefined;
  let turn = 0;
  const change = () => {
    layDown?.();
    layDown = undefined;
    turn += 1;
    const mine = turn;
    if (!isDrawing(store.getState().session)) return;
    Promise.all([import('./takeUp'), styleStands(map)]).then(
      ([{ takeUp }]) => {
        if (mine === turn) layDown = takeUp(map, context);
      },
      (error: unknown) => {
        console.warn(error);
        sketch.setState({ failed: true });
      },
    );
  };
  const begin = () => {
    tap.isTaken = isDrawing(store.getState().session);
  };
  window.addEventListener('pointerdown', begin, { capture: true });
  map.on('dblclick', (event) => {
    if (tap.isTaken) event.preventDefault();
  });
  const unsubscribe = store.subscribe(({ session }) => session.drawTool ?? session.reshaping, change, {
    fireImmediately: true,
  });
  return () => {
    unsubscribe();
    turn += 1;
    layDown?.();
    window.removeEventListener('pointerdown', begin, { capture: true });
  };
}
