import { GeoJSONSource, type Map as MapLibreMap } from 'maplibre-gl';
import { overlaySources } from '../layers/overlayData';
import type { FactData, FactSource } from '../layers/sources';
import type { BeltState, BeltStore } from '../store/store';
import { afterPaint } from './afterPaint';
import { withOwnLayers } from './drawing/ownLayers';
import { mapScale } from './lookOf';
import { placeMarksOn } from './marks/placeMarksOn';
import { allDataOf, keyOf, overlayOf, styleOf } from './sceneData';

/**
 * Keeps the map's style equal to the Scene. Returns the function that stops it.
 * @param seen what this map shows of the state; the state itself where nothing is said
 */
export function drawScene(
  map: MapLibreMap,
  store: BeltStore,
  seen: (state: BeltState) => BeltState = (state) => state,
): () => void {
  let scale = mapScale(map.getContainer());
  // A style that is still being read takes no difference: what changes meanwhile is drawn when it stands. A lost
  // graphics context takes the style away and brings the first one back.
  let reading = true;
  let stale = false;
  const marks = placeMarksOn(map, allDataOf(seen(store.getState())).places);
  const redraw = () => {
    stale = reading;
    if (reading) return;
    const state = seen(store.getState());
    map.setStyle(styleOf(state, scale), { diff: true, validate: false, transformStyle: withOwnLayers });
    marks.given(allDataOf(state).places);
  };
  map.on('style.load', () => {
    reading = false;
    if (stale) redraw();
  });
  map.on('webglcontextlost', () => {
    reading = true;
    stale = true;
  });
  map.on('resize', () => {
    const before = scale;
    scale = mapScale(map.getContainer());
    if (scale !== before) redraw();
  });
  const stopStyle = store.subscribe(
    (state) => {
      const { scene, session } = seen(state);
      const { palette, language, labels, hidden } = scene;
      return [palette, language, labels, hidden, session.facts, session.ground];
    },
    redraw,
    { equalityFn: (a, b) => a.every((value, index) => value === b[index]) },
  );
  // A filter changes three sources only, and the list that it leaves is painted before the map follows.
  const narrow = afterPaint(() => {
    if (reading) {
      stale = true;
      return;
    }
    const data = allDataOf(seen(store.getState()));
    marks.narrow(data.places);
    lay(map, 'site-errors', data);
    // The chosen place brings its disc of error where the others have none.
    lay(map, 'chosen', data);
  });
  const stopFilter = store.subscribe((state) => keyOf(seen(state).scene.filter), narrow.ask);
  // Who types reads the list: the map shows what was found when the hand rests, else each letter waits for its picture.
  const find = afterPaint(() => {
    if (reading) stale = true;
    else lay(map, 'found', allDataOf(seen(store.getState())));
  }, handRests);
  const stopFound = store.subscribe((state) => seen(state).session.found, find.ask);
  // What changes while one types or taps goes to its own source: comparing whole styles would cost more.
  const stopOverlay = store.subscribe(
    (state) => state,
    (state, before) => {
      if (reading) stale = true;
      else layOver(map, state, before);
    },
    { equalityFn: sameOverlay },
  );
  return () => {
    stopStyle();
    stopFilter();
    narrow.drop();
    marks.drop();
    stopFound();
    find.drop();
    stopOverlay();
  };
}

/** Milliseconds without a letter after which a hand at the keys rests: longer than between two letters of a word. */
const handRests = 300;

const sameOverlay = (a: BeltState, b: BeltState): boolean =>
  a.scene.selected === b.scene.selected &&
  a.scene.shortlist === b.scene.shortlist &&
  a.session.compared === b.session.compared &&
  a.session.drawn === b.session.drawn &&
  a.session.reshaping === b.session.reshaping &&
  a.session.uploads === b.session.uploads &&
  a.session.uploadFeature === b.session.uploadFeature &&
  a.session.sites === b.session.sites;

/** Gives new data to the sources whose part of the overlay has changed. */
function layOver(map: MapLibreMap, state: BeltState, before: BeltState): void {
  const [now, then] = [overlayOf(state), overlayOf(before)];
  const data = allDataOf(state);
  for (const [name, part] of overlaySources) {
    if (part === 'found') continue;
    if (part === 'kept' ? state.scene.shortlist === before.scene.shortlist : now[part] === then[part])
      continue;
    lay(map, name, data);
  }
}

function lay(map: MapLibreMap, name: FactSource, data: FactData): void {
  const source = map.getSource(name);
  if (source instanceof GeoJSONSource) void source.setData(data[name]);
}
