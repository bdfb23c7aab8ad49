import type { Map as MapLibreMap } from 'maplibre-gl';
import { roundedMetres } from '../../analysis/relation';
import { liveView } from '../liveView';
import type { Told } from './keysState';

/** The view of a map before a key changes it: `changed` tells what that was, once the map has come to rest. */
export function viewWatch(map: MapLibreMap): { readonly changed: () => Told | null } {
  const [zoom, pitch, bearing] = [map.getZoom(), map.getPitch(), map.getBearing()];
  const differs = (one: number, other: number) => Math.abs(one - other) > 0.01;
  return {
    changed: () => {
      if (differs(zoom, map.getZoom()))
        return {
          kind: 'zoom',
          metres: roundedMetres(liveView.getState().metresPerPixel * map.getContainer().clientWidth, 0),
        };
      if (differs(pitch, map.getPitch())) return { kind: 'pitch', degrees: Math.round(map.getPitch()) };
      if (differs(bearing, map.getBearing())) return { kind: 'bearing', degrees: map.getBearing() };
      return null;
    },
  };
}
