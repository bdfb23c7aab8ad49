import { addProtocol, Map as MapLibreMap } from 'maplibre-gl';
import type { Language } from '../i18n/language';
import { messagesIn } from '../i18n/messages';
import type { BeltContext } from '../store/hooks';
import { coveredOf } from '../ui/covered';
import { isEmbedded } from '../ui/mode';
import { admitArchives } from './archives';
import { constrain, padding, steerCamera } from './camera';
import { drawScene } from './draw';
import { holdTools } from './drawing/holdTools';
import { reportFailures } from './failures';
import { showStates } from './featureStates';
import { followView } from './follow';
import { listen } from './gestures';
import { homeExtent } from './homeExtent';
import { serveIcons } from './icons';
import { type Live, liveMap } from './liveMap';
import { mapScale } from './lookOf';
import { nameCanvas } from './nameCanvas';
import { keepMap } from './recover';
import { layGroundBy, styleOf } from './sceneData';
import { nameWorker } from './worker';

nameWorker();
admitArchives();

/**
 * Puts the living map into a container and keeps it equal to the store until the returned function is called.
 * Without WebGL 2 it only says so in the session: panel and schematic carry on.
 */
export function mountMap(container: HTMLElement, context: BeltContext): () => void {
  const { actions } = context;
  return keepMap({
    build: (renew) => buildMap(container, context, renew),
    tell: actions.mapStateChanged,
    note: actions.incidentNoted,
  });
}

function buildMap(container: HTMLElement, context: BeltContext, renew: () => void) {
  const { store, actions } = context;
  let lowestZoom = 9;
  let covered = coveredOf(container);
  const map = new MapLibreMap({
    container,
    style: styleOf(store.getState(), mapScale(container)),
    center: [121.527, 31.297],
    zoom: 11.5,
    maxPitch: 60,
    attributionControl: false,
    renderWorldCopies: false,
    validateStyle: false,
    fadeDuration: 150,
    maxCanvasSize: [8192, 8192],
    transformConstrain: constrain(
      () => lowestZoom,
      () => covered,
    ),
    // In another page's frame the wheel and one finger belong to that page.
    cooperativeGestures: isEmbedded(),
    locale: localeIn(store.getState().scene.language),
  });
  const tooltip = container.appendChild(document.createElement('div'));
  tooltip.className = 'map-tooltip';
  tooltip.hidden = true;

  const measureZoom = () => {
    covered = coveredOf(container);
    const whole = map.cameraForBounds([...homeExtent], { padding: padding(container, 'half') });
    lowestZoom = (whole?.zoom ?? 11) - 0.35;
  };
  measureZoom();
  map.on('resize', measureZoom);
  // An arrangement may come to cover more without the map's own size changing.
  map.on('movestart', measureZoom);
  reportFailures(map, actions);
  serveIcons(map);
  listen(map, store, actions, tooltip);
  followView(map, store);

  const stops = [
    drawScene(map, store),
    showStates(map, store),
    steerCamera(map, store, actions),
    markMilestones(map, context),
    nameCanvas(map, store, (language) => {
      const { title, map: texts } = messagesIn(language);
      return [title, texts.keys];
    }),
    holdTools(map, context),
    offer({
      map,
      padding: () => padding(container, store.getState().session.sheet),
      lowestZoom: () => lowestZoom,
      renew,
      addProtocol,
      layGroundBy,
    }),
  ];
  return {
    map,
    dispose: () => {
      for (const stop of stops) stop();
      map.remove();
      tooltip.remove();
    },
  };
}

/** Makes the map known to who keeps step with it. */
function offer(live: Live): () => void {
  liveMap.setState({ live });
  live.map.getCanvas().addEventListener('focus', () => liveMap.setState({ focused: true }), { once: true });
  return () => liveMap.setState({ live: null });
}

function localeIn(language: Language) {
  const { cooperative } = messagesIn(language).map;
  return {
    'CooperativeGesturesHandler.WindowsHelpText': cooperative.wheel,
    'CooperativeGesturesHandler.MacHelpText': cooperative.wheelMac,
    'CooperativeGesturesHandler.MobileHelpText': cooperative.touch,
  };
}

/** Says when the map stands, for the page (`mapState`) and for the browser's timing tools (`map-idle`). */
function markMilestones(map: MapLibreMap, { store, actions }: BeltContext): () => void {
  map.once('load', () => actions.mapStateChanged('ready'));
  const firstIdle = () => {
    if (store.getState().session.facts.status !== 'ready') return;
    performance.mark('map-idle');
    map.off('idle', firstIdle);
  };
  map.on('idle', firstIdle);
  return () => undefined;
}
