import type { Actions } from '../store/actions';
import { encodeScene } from '../store/codec';
import { siteName } from '../store/pageName';
import type { BeltState, BeltStore } from '../store/store';
import { type EmbedSaid, wishedQuery, wishedScene } from './embedMessages';

/** What is read of a message. */
interface Heard {
  readonly source: unknown;
  readonly origin: string;
  readonly data: unknown;
}

/** What is needed of the window in the frame. */
export interface FrameWindow {
  readonly parent: { postMessage(message: unknown, targetOrigin: string): void };
  readonly document: { readonly referrer: string };
  addEventListener(type: 'message', hear: (event: Heard) => void): void;
  removeEventListener(type: 'message', hear: (event: Heard) => void): void;
}

type Saying = EmbedSaid extends infer S ? (S extends EmbedSaid ? Omit<S, 'source'> : never) : never;

/** Origin of the page round the frame, as the browser tells it; null where that page keeps it to itself. */
function originOf(referrer: string): string | null {
  try {
    const { origin } = new URL(referrer);
    return origin === 'null' ? null : origin;
  } catch {
    return null;
  }
}

/**
 * Speaks with the page round the frame: the selection and the view go out, a view comes in (`embedMessages.ts`).
 * Only the parent window is heard, and only its origin is told anything, since the view holds the visitor's notes.
 * Where the parent keeps its origin to itself, it is learnt from its first message. Returns the end of it.
 */
export function followEmbed(store: BeltStore, actions: Actions, own: FrameWindow = window): () => void {
  const above: unknown = own.parent;
  if (above === own) return () => undefined;
  let partner = originOf(own.document.referrer);
  const say = (saying: Saying) => {
    if (partner === null) return;
    const said: EmbedSaid = { source: 'yangpu-belt', ...saying };
    own.parent.postMessage(said, partner);
  };
  const ready = () => say({ type: 'ready', version: 1, query: encodeScene(store.getState().scene) });

  const hear = ({ source, origin, data }: Heard) => {
    const { scene, session } = store.getState();
    if (source !== own.parent || origin === 'null' || (partner !== null && origin !== partner)) return;
    const query = wishedQuery(data);
    if (query === null || session.facts.status !== 'ready') return;
    if (partner === null) {
      partner = origin;
      ready();
    }
    const wished = wishedScene(query, scene, session.facts.belt);
    actions.sceneRestored(wished.scene);
    if (wished.refused.length > 0) say({ type: 'refused', parts: wished.refused });
  };
  own.addEventListener('message', hear);

  const ends = [
    store.subscribe(isReady, (is) => is && ready(), { fireImmediately: true }),
    store.subscribe(
      ({ scene }) => scene.selected,
      () => say(selection(store.getState())),
    ),
    store.subscribe(
      ({ scene }) => encodeScene(scene),
      (query) => say({ type: 'scene', query }),
    ),
    () => own.removeEventListener('message', hear),
  ];
  return () => {
    for (const end of ends) end();
  };
}

const isReady = ({ session }: BeltState): boolean => session.facts.status === 'ready';

function selection({ scene: { selected }, session: { facts } }: BeltState): Saying {
  const belt = facts.status === 'ready' ? facts.belt : null;
  const name = selected === null ? null : (belt?.subject(selected)?.name ?? siteName(selected));
  return { type: 'selection', id: selected, name };
}
