import type { Map as MapLibreMap } from 'maplibre-gl';
import { createStore } from 'zustand/vanilla';

/** The map on screen. */
export interface Live {
  readonly map: MapLibreMap;
  /** The lowest zoom level of its view. */
  readonly lowestZoom: () => number;
  /** Builds it anew: it draws no more. */
  readonly renew: () => void;
}

/** For the second map, which keeps step with the first, and for who watches over it; null while there is none. */
export const liveMap = createStore<{ readonly live: Live | null }>(() => ({ live: null }));
