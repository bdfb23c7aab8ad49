import type { Map as MapLibreMap } from 'maplibre-gl';
import { factDataOf, noFacts, withChosen } from '../layers/factData';
import type { FactData } from '../layers/sources';
import { buildStyle } from '../layers/style';
import type { Belt } from '../model/belt';
import { dataUrl } from '../model/load';
import type { BeltState, BeltStore } from '../store/store';
import { lookOf, mapScale } from './lookOf';

let drawn: { belt: Belt; data: FactData } | null = null;

/** The facts as the map draws them, worked out once for each version of the facts. */
function dataOf(belt: Belt): FactData {
  if (drawn?.belt !== belt) drawn = { belt, data: factDataOf(belt) };
  return drawn.data;
}

/** The style of this state: a pure function of the Scene and the facts. */
export function styleOf({ scene, session }: BeltState, scale: number) {
  const belt = session.facts.status === 'ready' ? session.facts.belt : null;
  const chosen = scene.selected === null ? undefined : belt?.subject(scene.selected);
  const data = belt === null ? noFacts : withChosen(dataOf(belt), chosen);
  return buildStyle(lookOf(scene, scale), scene.hidden, data, dataUrl);
}

/** Keeps the map's style equal to the Scene. Returns the function that stops it. */
export function drawScene(map: MapLibreMap, store: BeltStore): () => void {
  let scale = mapScale(map.getContainer());
  // A style that is still being read takes no difference: what changes meanwhile is drawn when it stands. A lost
  // graphics context takes the style away and brings the first one back.
  let reading = true;
  let stale = false;
  const redraw = () => {
    stale = reading;
    if (!reading) map.setStyle(styleOf(store.getState(), scale), { diff: true, validate: false });
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
  return store.subscribe(
    ({ scene, session }) => [
      scene.palette,
      scene.language,
      scene.labels,
      scene.hidden,
      scene.selected,
      session.facts,
    ],
    redraw,
    { equalityFn: (a, b) => a.every((value, index) => value === b[index]) },
  );
}
