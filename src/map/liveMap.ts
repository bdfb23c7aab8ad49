import type { addProtocol, Map as MapLibreMap, PaddingOptions, StyleSpecification } from 'maplibre-gl';
import { createStore } from 'zustand/vanilla';
import type { BeltState } from '../store/store';

/** Lays another base map under the belt. */
export type Lay = (style: StyleSpecification, state: BeltState) => StyleSpecification;

/** The map on screen. */
export interface Live {
  readonly map: MapLibreMap;
  /** CSS px that panel, sheet and the map's own controls cover at each side at the moment. */
  readonly padding: () => PaddingOptions;
  /** The lowest zoom level of its view. */
  readonly lowestZoom: () => number;
  /** Builds it anew: it draws no more. */
  readonly renew: () => void;
  /** For who loads later: an import there would part the map's chunk, which every first visit would pay for. */
  readonly addProtocol: typeof addProtocol;
  readonly layGroundBy: (lay: Lay) => void;
}

/**
 * For the second map, which keeps step with the first, and for who watches over it; null while there is none.
 * `focused` once the map has had the focus, or somebody asked for its keys: from then on they are there.
 */
export const liveMap = createStore<{
  readonly live: Live | null;
  readonly focused: boolean;
  /** Does the help with all keys stand open? */
  readonly helping: boolean;
}>(() => ({ live: null, focused: false, helping: false }));
