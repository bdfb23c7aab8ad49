import type { Map as MapLibreMap, MapMouseEvent, MapTouchEvent } from 'maplibre-gl';
import type { Belt } from '../../model/belt';
import type { Position } from '../../model/geometry';
import { tap } from '../drawing/holdTools';
import { metresPerPixel } from '../follow';
import { editing } from './editing';
import { handleAt, handlesOf } from './handles';
import { snapFinder } from './snapper';
import type { FindSnap } from './snapping/target';
import { verbs } from './verbs';

/** CSS px round a handle within which it is taken hold of, and within which a dragged point snaps. */
const reach = { coarse: { hold: 26, snap: 20 }, fine: { hold: 14, snap: 12 } } as const;

type Gesture = MapMouseEvent | MapTouchEvent;
const touches = (event: Gesture) =>
  'touches' in event.originalEvent ? event.originalEvent.touches.length : 1;

/** Lets pointer and finger drag what is in hand; two fingers move the map as ever. Alt lets go of what is near. */
export function gripHandles(map: MapLibreMap, belt: () => Belt | null): () => void {
  let drag: { readonly find: FindSnap } | null = null;
  const hand = () => reach[window.matchMedia('(pointer: coarse)').matches ? 'coarse' : 'fine'];
  const project = ([longitude, latitude]: Position) => map.project([longitude, latitude]);

  const begin = (event: Gesture) => {
    const { work, finishing } = editing.getState();
    if (work === null || finishing || touches(event) > 1) return;
    const handle = handleAt(handlesOf(work, metresPerPixel(map)), event.point, project, hand().hold);
    if (handle === null) return;
    event.preventDefault();
    if (handle.role === 'middle') verbs.cornerInserted(handle.corner, handle.position);
    if (handle.role === 'corner') verbs.cornerChosen(handle.corner);
    const taken = editing.getState().work ?? work;
    const nameOf = (id: string) => belt()?.areaName(id) ?? { zh: id, en: id };
    drag = { find: snapFinder(taken, nameOf) };
    map.getCanvas().style.cursor = 'grabbing';
  };
  const move = (event: Gesture) => {
    if (drag === null) return;
    if (touches(event) > 1) {
      end();
      return;
    }
    const { lng, lat } = event.lngLat;
    const asked: Position = [lng, lat];
    const isFree = !editing.getState().snaps || event.originalEvent.altKey;
    const snap = isFree ? null : drag.find(asked, hand().snap * metresPerPixel(map));
    verbs.dragged(snap?.at ?? asked, snap);
  };
  const end = () => {
    if (drag === null) return;
    drag = null;
    map.getCanvas().style.cursor = '';
    verbs.dropped();
  };
  // A tap belongs to what is in hand, and means no other record.
  const own = () => {
    if (editing.getState().work !== null) tap.isTaken = true;
  };
  window.addEventListener('pointerdown', own, { capture: true });
  window.addEventListener('mouseup', end);
  const held = [
    map.on('mousedown', begin),
    map.on('touchstart', begin),
    map.on('mousemove', move),
    map.on('touchmove', move),
    map.on('touchend', end),
    map.on('touchcancel', end),
  ];
  return () => {
    window.removeEventListener('pointerdown', own, { capture: true });
    window.removeEventListener('mouseup', end);
    for (const each of held) each.unsubscribe();
  };
}
