import type { Map as MapLibreMap } from 'maplibre-gl';
import type { BeltContext } from '../../store/hooks';
import { drawNew } from './drawNew';
import { bringMarks } from './drawnMarks';
import { marksOf } from './marksOf';
import { reshape } from './reshape';
import { sketch } from './sketch';

/** What the keys do while the map has the focus. */
const keys = { ' ': 'pointHere', Enter: 'finish', Backspace: 'undo', Escape: 'giveUp' } as const;
const isKey = (key: string): key is keyof typeof keys => Object.hasOwn(keys, key);

/** Begins what the visit has in hand; the returned function lays it down. */
export function takeUp(map: MapLibreMap, context: BeltContext): () => void {
  bringMarks(marksOf);
  const { drawTool, reshaping, drawn } = context.store.getState().session;
  const changed = drawn.find(({ id }) => id === reshaping);
  const stop =
    drawTool !== null
      ? drawNew(map, context, drawTool)
      : changed === undefined
        ? () => undefined
        : reshape(map, context, changed);
  const canvas = map.getCanvas();
  const onKey = (event: KeyboardEvent) => {
    if (!isKey(event.key)) return;
    event.preventDefault();
    sketch.getState().hand?.[keys[event.key]]();
  };
  canvas.addEventListener('keydown', onKey);
  return () => {
    canvas.removeEventListener('keydown', onKey);
    stop();
  };
}
