import type { LayerGroup } from '../layers/groups';
import { handOn } from './hand';
import { defaultScene } from './scene';
import { type CameraRequest, freshSession } from './session';
import type { BeltStore } from './store';
import { withSelected } from './transitions';

type TourView = Omit<Extract<CameraRequest, { kind: 'tour' }>, 'kind' | 'serial'>;

/** What happens on an unattended screen only. */
export function createKioskActions(store: BeltStore) {
  const { toScene, toSession, scene, session, ask } = handOn(store);
  const hide = (hidden: readonly LayerGroup[]) => {
    if (hidden.join() !== scene().hidden.join()) toScene({ ...scene(), hidden });
  };
  return {
    /**
     * The screen forgets its visitor: Scene and Session are what they are at the start, but for the facts, the map that
     * stands and what happened to the page.
     */
    visitEnded: () => {
      const { facts, mapState, ground, baseMaps, measures, incidents, visit, cameraRequest } = session();
      store.setState({
        scene: defaultScene,
        session: {
          ...freshSession,
          ...{ facts, mapState, ground, baseMaps, measures, incidents },
          visit: visit + 1,
          cameraRequest: { kind: 'home', serial: cameraRequest.serial + 1 },
        },
      });
    },
    /** The map moves by steps of a third of what is seen: to the right, downwards. */
    panAsked: (right: number, down: number) => ask({ kind: 'pan', steps: [right, down] }),
    /** @param by degrees clockwise */
    turnAsked: (by: number) => ask({ kind: 'turn', by }),
    /** The panel stays at this page, whatever was chosen. */
    pageKept: (selected: string | null) => toScene(withSelected(scene(), selected)),
    /** The tour goes on: the map flies there, and the record it is about lights up. */
    tourViewAsked: (view: TourView) => {
      toSession({ hovered: view.id });
      ask({ kind: 'tour', ...view });
    },
    /** What a step of the tour does not show. */
    layersHidden: hide,
    /** Somebody touched the screen: the tour lets go of the map where it is. */
    visitBegun: () => {
      toSession({ hovered: null });
      ask({ kind: 'rest' });
    },
    /** All layers are there again, whatever the tour did not show. */
    layersBack: () => hide(defaultScene.hidden),
  };
}
export type KioskActions = ReturnType<typeof createKioskActions>;
