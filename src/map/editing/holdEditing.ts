import { GeoJSONSource, type Map as MapLibreMap } from 'maplibre-gl';
import type { BeltContext } from '../../store/hooks';
import { palettes } from '../../theme/palette';
import { metresPerPixel } from '../follow';
import { liveMap } from '../liveMap';
import { mapScale } from '../lookOf';
import { editing } from './editing';
import { gripHandles } from './grip';
import { handlesOf } from './handles';
import { keyPressed, undoPressed } from './keys';
import { paintLayers, paintOf, source } from './paint';
import { prepareSnapping } from './snapper';
import { verbs } from './verbs';

/** Shows what is in hand on a map, and lets it be dragged there. */
function hold(map: MapLibreMap, { store }: BeltContext): () => void {
  const data = () => {
    const { work } = editing.getState();
    return paintOf(work, work === null ? [] : handlesOf(work, metresPerPixel(map)));
  };
  const stands = () => map.style?.stylesheet !== undefined && map.getLayer('paper') !== undefined;
  const paint = () => {
    const present = stands() ? map.getSource(source) : undefined;
    if (present instanceof GeoJSONSource) void present.setData(data());
  };
  const lay = () => {
    if (!stands()) return;
    const { palette } = store.getState().scene;
    const layers = paintLayers(palettes[palette], mapScale(map.getContainer()));
    for (const { id } of [...layers].reverse()) if (map.getLayer(id)) map.removeLayer(id);
    if (map.getSource(source) === undefined) map.addSource(source, { type: 'geojson', data: data() });
    else paint();
    for (const layer of layers) map.addLayer(layer);
  };
  map.on('style.load', lay);
  map.on('moveend', paint);
  lay();
  const canvas = map.getCanvas();
  const onKey = (event: KeyboardEvent) => {
    if (!keyPressed(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  // Before the map's own keys, which would move the view.
  canvas.addEventListener('keydown', onKey, { capture: true });
  const belt = () => {
    const { facts } = store.getState().session;
    return facts.status === 'ready' ? facts.belt : null;
  };
  const ends = [
    editing.subscribe(paint),
    store.subscribe(({ scene }) => scene.palette, lay),
    gripHandles(map, belt),
  ];
  return () => {
    map.off('style.load', lay);
    map.off('moveend', paint);
    canvas.removeEventListener('keydown', onKey, { capture: true });
    for (const end of ends) end();
  };
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/** Keeps the tools of editing on the living map, whichever map that is at the moment, until they are laid down. */
export function holdEditing(context: BeltContext): () => void {
  prepareSnapping();
  let stop = () => {};
  const follow = () => {
    stop();
    const { live } = liveMap.getState();
    stop = live === null ? () => {} : hold(live.map, context);
  };
  const onKey = (event: KeyboardEvent) => {
    if (undoPressed(event, isField(event.target))) event.preventDefault();
  };
  window.addEventListener('keydown', onKey);
  const ends = [
    liveMap.subscribe(follow),
    context.store.subscribe(
      ({ session }) => session.facts,
      (facts) => {
        if (facts.status === 'ready') verbs.factsChanged(facts.belt);
      },
    ),
  ];
  follow();
  return () => {
    window.removeEventListener('keydown', onKey);
    for (const end of ends) end();
    stop();
  };
}
