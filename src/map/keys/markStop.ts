import type { Map as MapLibreMap } from 'maplibre-gl';
import { keysState } from './keysState';

/** Keeps a ring over what the keyboard stands at, while the map moves and from one stop to the next. */
export function markStop(map: MapLibreMap, ring: HTMLElement): () => void {
  const place = () => {
    const { at } = keysState.getState();
    if (at === null) return;
    const { x, y } = map.project(at.position);
    ring.style.transform = `translate(${x}px, ${y}px) translate(-50%, -50%)`;
  };
  const stop = keysState.subscribe(place);
  map.on('move', place);
  map.on('resize', place);
  place();
  return () => {
    stop();
    map.off('move', place);
    map.off('resize', place);
  };
}
