import { type Belt, createBelt } from '../model/belt';
import type { Facts } from '../model/facts';
import type { Answer } from '../model/ogc/answer';
import { featuresIn } from '../model/ogc/features';
import { mergePlaces } from '../model/ogc/merge';
import { whyOf } from '../model/ogc/refusal';
import type { OnlinePlaces } from '../model/online-places';
import type { Problem, Wording } from '../model/problem';
import { today } from '../model/today';
import type { Actions } from '../store/actions';
import { checkedScene } from '../store/checkedScene';
import { type PlacesOrigin, placesOrigin } from '../store/placesOrigin';
import type { BeltStore } from '../store/store';
import { reckonAnew } from './reckonAnew';

/** The facts as they came with the map. */
interface Bundle {
  readonly facts: Facts;
  readonly problems: readonly Problem[];
}

/** Puts answers of the endpoint in the place of the bundle's places, and keeps them there when the bundle changes. */
export interface PlacesDesk {
  /** @param why the endpoint's present answer is not used and this former one is; @throws OgcRefusal */
  readonly show: (answer: Answer, why: Wording | null) => void;
  /** What is shown stays: the bundle's places, or an answer that no device keeps. */
  readonly refuse: (why: Wording) => void;
  readonly end: () => void;
}

/** @param name of the endpoint, for people and as the file of its problems */
export function openPlacesDesk(
  store: BeltStore,
  actions: Actions,
  places: OnlinePlaces,
  name: string,
): PlacesDesk {
  /** What was put together here, with what it was made from. */
  const made = new WeakMap<Belt, Bundle>();
  let bundle: Bundle | null = null;
  let shown: { readonly answer: Answer; readonly why: Wording | null } | null = null;
  /** What of an answer stands on the page now; null for nothing. */
  let standing: PlacesOrigin['read'] = null;
  const told = new Set<string>();

  const tell = (read: PlacesOrigin['read'], why: Wording | null) => {
    standing = read;
    placesOrigin.setState({ origin: { endpoint: name, credit: places.credit, read, why } });
    if (why === null || told.has(why.problem.en)) return;
    told.add(why.problem.en);
    actions.incidentNoted('update-refused', `places: ${name}: ${why.problem.en}`);
  };

  const show = (answer: Answer, why: Wording | null) => {
    const { facts: present } = store.getState().session;
    if (bundle === null || present.status !== 'ready') return;
    const { facts, problems, taken, leftOut, kept } = mergePlaces(
      bundle.facts,
      featuresIn(answer),
      places,
      name,
      today(),
    );
    shown = { answer, why };
    tell({ at: answer.at, taken, leftOut, kept }, why);
    const all = [...bundle.problems, ...problems];
    const isSame =
      present.belt.facts === bundle.facts || made.get(present.belt) === bundle
        ? JSON.stringify([present.belt.facts.places, present.problems]) ===
          JSON.stringify([facts.places, all])
        : false;
    if (isSame) return;
    const belt = createBelt(facts);
    made.set(belt, bundle);
    actions.factsLoaded(belt, all, checkedScene);
    actions.incidentNoted('update-applied', `places: ${name}: ${taken} of ${taken + leftOut}`);
    reckonAnew(store, actions);
    bringBackLost(store, actions, belt);
  };

  const end = store.subscribe(
    ({ session }) => session.facts,
    (facts) => {
      if (facts.status !== 'ready') return;
      const ours = made.get(facts.belt);
      bundle = ours ?? { facts: facts.belt.facts, problems: facts.problems };
      if (ours !== undefined || shown === null) return;
      try {
        show(shown.answer, shown.why);
      } catch (error) {
        tell(null, whyOf(error));
      }
    },
    { fireImmediately: true },
  );

  return { show, refuse: (why) => tell(standing, why), end };
}

/** A link to a record that only the endpoint has was not known when the page opened. */
function bringBackLost(store: BeltStore, actions: Actions, belt: Belt): void {
  for (const notice of store.getState().session.notices) {
    if (notice.kind !== 'record-unknown' || belt.subject(notice.id) === undefined) continue;
    actions.noticeDismissed(notice);
    if (store.getState().scene.selected === null) actions.subjectChosen(notice.id);
  }
}
