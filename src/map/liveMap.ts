import type { Map as MapLibreMap } from 'maplibre-gl';
import { createStore } from 'zustand/vanilla';

/** The map on screen and the lowest zoom level of its view. */
interface Live {
  readonly map: MapLibreMap;
  readonly lowestZoom: () => number;
}

/** For the second map, which keeps step with the first; null while there is none. */
export const liveMap = createStore<{ readonly live: Live | null }>(() => ({ live: null }));
