import { Map as MapLibreMap } from 'maplibre-gl';
import { splitTexts } from '../../i18n/split';
import type { BeltContext } from '../../store/hooks';
import { farScene, type SplitMode } from '../../store/split';
import type { BeltState } from '../../store/store';
import { constrain } from '../camera';
import { drawScene } from '../draw';
import { showStates } from '../featureStates';
import { listen } from '../gestures';
import { serveIcons } from '../icons';
import { mapScale } from '../lookOf';
import { nameCanvas } from '../nameCanvas';
import { keepMap } from '../recover';
import { styleOf } from '../sceneData';
import { keepInStep } from './inStep';

/** State of the far map: the near one and the panel work in every one of them. */
export type FarState = 'loading' | 'ready' | 'lost' | 'failed';

/** What the far side shows: the same visit in the other look. */
const farState = (state: BeltState): BeltState => {
  const { split } = state.scene;
  return split === null ? state : { ...state, scene: farScene(state.scene, split) };
};

interface Wish {
  readonly context: BeltContext;
  readonly near: MapLibreMap;
  readonly lowestZoom: () => number;
  /** Beside the first map it takes gestures itself; lying over it, it leaves them to the first. */
  readonly mode: SplitMode;
  readonly tell: (state: FarState) => void;
}

/** Puts a second map into a container and keeps it in step with the first until the returned function is called. */
export function mountFar(container: HTMLElement, wish: Wish): () => void {
  return keepMap({
    build: () => buildFar(container, wish),
    tell: (state) => wish.tell(state === 'no-webgl' ? 'failed' : state),
    note: wish.context.actions.incidentNoted,
    name: 'far map ',
  });
}

function buildFar(container: HTMLElement, wish: Wish) {
  const { context, near, lowestZoom, mode, tell } = wish;
  const { store, actions } = context;
  const interactive = mode === 'beside';
  const far = new MapLibreMap({
    container,
    style: styleOf(farState(store.getState()), mapScale(container)),
    center: near.getCenter(),
    zoom: near.getZoom(),
    bearing: near.getBearing(),
    pitch: store.getState().scene.split?.pitch ?? 0,
    maxPitch: 60,
    interactive,
    attributionControl: false,
    renderWorldCopies: false,
    validateStyle: false,
    fadeDuration: 150,
    maxCanvasSize: [8192, 8192],
    transformConstrain: constrain(lowestZoom),
  });
  // What the near map says of a file that is missing holds for both.
  far.on('error', () => undefined);
  far.once('idle', () => tell('ready'));
  serveIcons(far);
  const tooltip = container.appendChild(document.createElement('div'));
  tooltip.className = 'map-tooltip';
  tooltip.hidden = true;
  if (interactive) {
    listen(far, store, actions, tooltip);
    far.on('pitchend', (event) => {
      if ('originalEvent' in event) actions.splitChanged({ pitch: Math.round(far.getPitch()) });
    });
  }
  const stops = [
    drawScene(far, store, farState),
    showStates(far, store),
    nameCanvas(far, store, (language) => [splitTexts[language].farMap]),
    keepInStep(near, far, interactive),
    store.subscribe(
      ({ scene }) => scene.split?.pitch,
      (pitch) => {
        if (pitch !== undefined && pitch !== Math.round(far.getPitch())) far.jumpTo({ pitch });
      },
    ),
  ];
  return {
    map: far,
    dispose: () => {
      for (const stop of stops) stop();
      far.remove();
      tooltip.remove();
    },
  };
}
