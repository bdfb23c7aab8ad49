import * as v from 'valibot';
import { loadOgc } from '../model/loadOgc';
import { endpointName } from '../model/ogc/address';
import type { Answer } from '../model/ogc/answer';
import { whyOf } from '../model/ogc/refusal';
import { openShelf, type Shelf } from '../model/ogc/shelf';
import { OnlinePlaces } from '../model/online-places';
import type { Wording } from '../model/problem';
import type { Actions } from '../store/actions';
import type { BeltStore } from '../store/store';
import { isKiosk } from '../ui/mode';
import { openPlacesDesk, type PlacesDesk } from './placesDesk';

/** What is outside the page; tests bring their own. */
export interface PlacesMeans {
  readonly load: typeof loadOgc;
  readonly shelf: Shelf;
  /** Address of the page's folder. */
  readonly base: string;
  readonly now: () => number;
}

/** A device that keeps nothing, such as a page without https. */
const noShelf: Shelf = { read: async () => null, write: async () => undefined };

const meansFor = (places: OnlinePlaces): PlacesMeans => {
  const base = new URL('.', document.baseURI).href;
  const shelf = 'caches' in globalThis ? openShelf(caches, places, base) : noShelf;
  return { load: loadOgc, shelf, base, now: Date.now };
};

/**
 * Takes places from the endpoint that the page was built for (`places` of `geodata/online.json`), as soon as the facts
 * stand: the bundle's are shown first, the endpoint's come in their place. A visitor's page asks again when it is looked
 * at after a while, a hall's by the clock and only while nobody is there.
 * @param said the configuration as the build wrote it into the page
 */
export async function followPlaces(
  store: BeltStore,
  actions: Actions,
  said: string,
  meansOf: (places: OnlinePlaces) => PlacesMeans = meansFor,
): Promise<() => void> {
  const places = v.parse(OnlinePlaces, JSON.parse(said));
  const means = meansOf(places);
  const desk = openPlacesDesk(store, actions, places, endpointName(places, means.base));
  await factsStand(store);
  const maxAge = places.maxAgeMinutes * 60_000;
  let asked = means.now();
  const round = async () => {
    asked = means.now();
    await takePlaces(desk, places, means, (cause) => actions.incidentNoted('storage-refused', cause));
  };
  if (isKiosk()) {
    const goOn = async (): Promise<void> => {
      await round();
      setTimeout(() => void goOn(), maxAge);
    };
    void goOn();
    return desk.end;
  }
  const looked = () => {
    if (document.visibilityState === 'visible' && means.now() - asked >= maxAge) void round();
  };
  document.addEventListener('visibilitychange', looked);
  await round();
  return () => {
    desk.end();
    document.removeEventListener('visibilitychange', looked);
  };
}

/**
 * One round: the held answer while it is fresh, else the endpoint's, else the held one with the reason, else the
 * bundle's places with the reason. Only an answer that stood is held.
 */
async function takePlaces(
  desk: PlacesDesk,
  places: OnlinePlaces,
  { load, shelf, base, now }: PlacesMeans,
  storageRefused: (cause: string) => void,
): Promise<void> {
  const held = await shelf.read();
  const age = held === null ? Number.POSITIVE_INFINITY : now() - held.at;
  if (
    held !== null &&
    age >= 0 &&
    age < places.maxAgeMinutes * 60_000 &&
    (await shows(desk, held, null)) === null
  )
    return;
  let why: Wording;
  try {
    const answer = await load(places, { base, held, now });
    const refused = await shows(desk, answer, null);
    if (refused === null) {
      await shelf.write(answer).catch((error: unknown) => storageRefused(String(error)));
      return;
    }
    why = refused;
  } catch (error) {
    why = whyOf(error);
  }
  if (held === null || (await shows(desk, held, why)) !== null) desk.refuse(why);
}

/** Why it cannot be shown; null when it is. */
async function shows(desk: PlacesDesk, answer: Answer, why: Wording | null): Promise<Wording | null> {
  if (isKiosk()) await (await import('./hallHours')).inviting();
  try {
    desk.show(answer, why);
    return null;
  } catch (error) {
    return whyOf(error);
  }
}

/** Facts that did not come can be asked for again: this waits as long as it takes. */
const factsStand = (store: BeltStore): Promise<void> =>
  new Promise((resolve) => {
    const isReady = () => store.getState().session.facts.status === 'ready';
    if (isReady()) return resolve();
    const stop = store.subscribe(() => {
      if (!isReady()) return;
      stop();
      resolve();
    });
  });
