import type { Scene } from './scene';
import type { CameraRequest, Notice, Session } from './session';
import type { BeltStore } from './store';
import { withSelected } from './transitions';

type Wish = CameraRequest extends infer R ? (R extends CameraRequest ? Omit<R, 'serial'> : never) : never;

/** What all actions do their work with; each reads the state of the moment, so none goes stale. */
export function handOn(store: BeltStore) {
  const toScene = (scene: Scene) => store.setState({ scene });
  const toSession = (part: Partial<Session>) =>
    store.setState((state) => ({ session: { ...state.session, ...part } }));
  const scene = () => store.getState().scene;
  const session = () => store.getState().session;
  const ask = (wish: Wish) =>
    toSession({ cameraRequest: { ...wish, serial: session().cameraRequest.serial + 1 } });
  /** A page was chosen: a lowered sheet comes up to show it. */
  const arrive = () =>
    toSession({
      arrival: 'chosen',
      hovered: null,
      sheet: session().sheet === 'peek' ? 'half' : session().sheet,
    });
  const notify = (notice: Notice) => toSession({ notices: [...session().notices, notice].slice(-4) });
  /** The panel opens a record and the map goes there. */
  const choose = (id: string) => {
    arrive();
    toScene(withSelected(scene(), id));
    ask({ kind: 'fit', id });
  };
  return { toScene, toSession, scene, session, ask, arrive, notify, choose };
}
export type Hand = ReturnType<typeof handOn>;
