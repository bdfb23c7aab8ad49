import type { Map as MapLibreMap } from 'maplibre-gl';
import type { BeltStore } from '../store/store';
import { anchors, liveView } from './liveView';

/** Circumference of the earth at the equator in metres (WGS-84), and CSS px of the world at zoom 0. */
const equator = 40_075_016.686;
const worldAtZoom0 = 512;

/** Metres on the ground per CSS px at the middle of the view. */
export const metresPerPixel = (map: MapLibreMap): number =>
  (equator * Math.cos((map.getCenter().lat * Math.PI) / 180)) / (worldAtZoom0 * 2 ** map.getZoom());

/** Moves what stands over the map along with it: scale bar, compass, zone buttons. */
export function followView(map: MapLibreMap, store: BeltStore): void {
  const follow = () => {
    const { lng, lat } = map.getCenter();
    liveView.setState({
      metresPerPixel: metresPerPixel(map),
      centre: [lng, lat],
      bearing: map.getBearing(),
      pitch: map.getPitch(),
    });
    const { facts } = store.getState().session;
    if (facts.status !== 'ready') return;
    for (const { id, record } of facts.belt.zonesInOrder()) {
      const element = anchors.get(id);
      if (element === undefined) continue;
      const { x, y } = map.project([...record.labelPoint]);
      element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px) translate(-50%, -50%)`;
    }
  };
  map.on('move', follow);
  map.on('resize', follow);
  map.on('idle', follow);
  follow();
}
