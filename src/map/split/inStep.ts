import type { Map as MapLibreMap } from 'maplibre-gl';

const placeOf = (map: MapLibreMap) => ({
  center: map.getCenter(),
  zoom: map.getZoom(),
  bearing: map.getBearing(),
});

/**
 * Keeps centre, zoom and bearing of two maps equal, within the same frame; each keeps its own pitch.
 * @param both whether the far map leads too when it is moved. While it does, the near map's movements carry `led`, so
 *   that nobody takes each of them for a new view; the last one does not.
 */
export function keepInStep(near: MapLibreMap, far: MapLibreMap, both: boolean): () => void {
  let following = false;
  const lead = (leader: MapLibreMap, follower: MapLibreMap, said: object) => {
    if (following) return;
    following = true;
    follower.jumpTo(placeOf(leader), said);
    follower.redraw();
    following = false;
  };
  const nearMoved = () => lead(near, far, {});
  const farMoved = () => lead(far, near, { led: true });
  const farSettled = () => lead(far, near, {});
  nearMoved();
  near.on('move', nearMoved);
  if (both) {
    far.on('move', farMoved);
    far.on('moveend', farSettled);
  }
  // The far map is taken away with its listeners.
  return () => void near.off('move', nearMoved);
}
