import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followLater } from '../../src/app/later';
import { followPlaces, type PlacesMeans } from '../../src/app/onlinePlaces';
import { cellsOf } from '../../src/build/open/column';
import { placeColumns } from '../../src/build/open/columns/places';
import { freshKiosk, kioskState } from '../../src/kiosk/state';
import { createBelt } from '../../src/model/belt';
import { parseFacts } from '../../src/model/facts';
import type { Answer } from '../../src/model/ogc/answer';
import { OgcRefusal } from '../../src/model/ogc/refusal';
import { nextLoops } from '../../src/model/ogc/words';
import { type Actions, createActions } from '../../src/store/actions';
import { checkedScene } from '../../src/store/checkedScene';
import { placesOrigin } from '../../src/store/placesOrigin';
import { type BeltStore, createBeltStore } from '../../src/store/store';
import { rawFixture } from '../model/fixture';

const minute = 60_000;
const said = JSON.stringify({ url: 'https://gis.example.org/api', collection: 'places', maxAgeMinutes: 30 });
const belt = createBelt(parseFacts(rawFixture()).facts);

/** Places by what they are called in English; all else is the bundle's. */
const named = (names: Readonly<Record<string, string>>): readonly object[] =>
  belt.facts.places.features.map(({ id, geometry, properties }) => ({
    type: 'Feature',
    id,
    geometry,
    properties: { name_zh: properties.name.zh, name_en: names[id] ?? properties.name.en },
  }));
const answer = (features: readonly object[], at = 0): Answer => ({
  format: 1,
  at,
  pages: [
    {
      address: 'https://gis.example.org/api/collections/places/items',
      etag: null,
      modified: null,
      crs: null,
      content: { type: 'FeatureCollection', features },
    },
  ],
});

let store: BeltStore;
let actions: Actions;
let held: Answer | null;
let time: number;
let load: ReturnType<typeof vi.fn<PlacesMeans['load']>>;
let end: () => void;

const follow = async () => {
  end = await followPlaces(store, actions, said, () => ({
    load,
    shelf: {
      read: async () => held,
      write: async (kept) => {
        held = kept;
      },
    },
    base: 'https://map.example.org/',
    now: () => time,
  }));
};
const shownName = (id = 'alpha') => {
  const { facts } = store.getState().session;
  return facts.status === 'ready' ? facts.belt.subject(id)?.name.en : null;
};
const origin = () => placesOrigin.getState().origin;
const gone = () => load.mockRejectedValue(new TypeError('fetch failed'));

beforeEach(() => {
  placesOrigin.setState({ origin: null });
  store = createBeltStore();
  actions = createActions(store);
  held = null;
  time = 100 * minute;
  end = () => undefined;
  load = vi.fn(async () => answer(named({ alpha: 'Alpha Works' }), time));
  actions.factsLoaded(belt, [], checkedScene);
});
afterEach(() => {
  end();
  delete document.documentElement.dataset['mode'];
  document.head.innerHTML = '';
});

describe('places of the endpoint', () => {
  it('come in the place of the bundle’s, once the facts stand', async () => {
    store = createBeltStore();
    actions = createActions(store);
    const following = follow();
    expect(load).not.toHaveBeenCalled();
    actions.factsLoaded(belt, [], checkedScene);
    expect(shownName()).toBe('Alpha');
    await following;
    expect(shownName()).toBe('Alpha Works');
    expect(origin()).toMatchObject({
      endpoint: 'gis.example.org › places',
      read: { at: time, taken: 4, leftOut: 0, kept: 0 },
      why: null,
    });
    expect(held?.at).toBe(time);
  });

  it('that say the same disturb nobody', async () => {
    load.mockResolvedValue(answer(named({})));
    const before = store.getState().session.facts;
    await follow();
    expect(store.getState().session.facts).toBe(before);
    expect(origin()?.read?.taken).toBe(4);
  });

  it('name a bad record among what did not pass, and keep the bundle’s', async () => {
    load.mockResolvedValue(answer(named({ alpha: ' ' })));
    await follow();
    const { facts } = store.getState().session;
    expect(shownName()).toBe('Alpha');
    expect(facts.status === 'ready' && facts.problems).toMatchObject([
      { file: 'gis.example.org › places', record: 'alpha', field: 'name_en' },
    ]);
    expect(origin()?.read).toMatchObject({ taken: 3, leftOut: 1, kept: 1 });
  });

  it('stay when the facts of the bundle change', async () => {
    await follow();
    const raw = JSON.parse(JSON.stringify(rawFixture()).replaceAll('Beta', 'Better'));
    actions.factsLoaded(createBelt(parseFacts(raw).facts), [], checkedScene);
    expect(shownName()).toBe('Alpha Works');
    expect(load).toHaveBeenCalledTimes(1);
    actions.factsLoaded(belt, [], checkedScene);
    expect(shownName()).toBe('Alpha Works');
  });

  it('open the record that a link asked for before it was known', async () => {
    const published = belt.facts.places.features.map(({ id, geometry, properties }) => ({
      type: 'Feature',
      id,
      geometry,
      properties: cellsOf(placeColumns, { record: properties, belt }),
    }));
    const unplaced = published.find(({ id }) => id === 'gamma')?.properties;
    const epsilon = { ...unplaced, id: 'epsilon', name_zh: '戊公司', name_en: 'Epsilon' };
    const fresh = { type: 'Feature', geometry: null, properties: epsilon };
    store = createBeltStore();
    actions = createActions(store);
    actions.subjectChosen('epsilon');
    actions.factsLoaded(belt, [], checkedScene);
    expect(store.getState().scene.selected).toBeNull();
    load.mockResolvedValue(answer([...published, fresh]));
    await follow();
    expect(shownName('epsilon')).toBe('Epsilon');
    expect(store.getState().scene.selected).toBe('epsilon');
    expect(store.getState().session.notices).toEqual([]);
  });
});

describe('an endpoint that is not used', () => {
  it('gone, with nothing held: the bundle, and why', async () => {
    gone();
    await follow();
    expect(shownName()).toBe('Alpha');
    expect(origin()).toMatchObject({ read: null, why: { problem: { en: /fetch failed/ } } });
    expect(store.getState().session.incidents).toMatchObject([{ kind: 'update-refused' }]);
  });

  it('gone: the last good answer with its date', async () => {
    held = answer(named({ alpha: 'Alpha Before' }), 20 * minute);
    gone();
    await follow();
    expect(shownName()).toBe('Alpha Before');
    expect(origin()).toMatchObject({ read: { at: 20 * minute }, why: { problem: {} } });
  });

  it('with an answer that is refused: the last good one, which stays held', async () => {
    const before = answer(named({ alpha: 'Alpha Before' }), 20 * minute);
    held = before;
    load.mockResolvedValue(answer([{ type: 'Feature', geometry: null, properties: {} }]));
    await follow();
    expect(shownName()).toBe('Alpha Before');
    expect(held).toBe(before);
    load.mockRejectedValue(new OgcRefusal(nextLoops));
    end();
    await follow();
    expect(origin()?.why).toEqual(nextLoops);
  });
});

describe('on a device that keeps nothing', () => {
  it('an endpoint that is gone later leaves what it gave, and says of when that is', async () => {
    await follow();
    const read = time;
    held = null;
    gone();
    time += 31 * minute;
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.waitFor(() => expect(origin()?.why).not.toBeNull());
    expect(shownName()).toBe('Alpha Works');
    expect(origin()?.read).toMatchObject({ at: read, taken: 4 });
  });
});

describe('how often it is asked', () => {
  it('not at all while the held answer is fresh', async () => {
    held = answer(named({ alpha: 'Alpha Before' }), time - 29 * minute);
    await follow();
    expect(load).not.toHaveBeenCalled();
    expect(shownName()).toBe('Alpha Before');
    expect(origin()?.why).toBeNull();
  });

  it('again, of a visitor’s page that is looked at after a while', async () => {
    await follow();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(load).toHaveBeenCalledTimes(1);
    time += 31 * minute;
    load.mockResolvedValue(answer(named({ alpha: 'Alpha Later' }), time));
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.waitFor(() => expect(shownName()).toBe('Alpha Later'));
  });

  it('of a hall’s screen: what comes waits until nobody is there', async () => {
    document.documentElement.dataset['mode'] = 'kiosk';
    kioskState.setState({ ...freshKiosk, phase: 'serving' });
    await follow();
    await vi.waitFor(() => expect(load).toHaveBeenCalled());
    await new Promise((resolve) => setImmediate(resolve));
    expect(shownName()).toBe('Alpha');
    kioskState.setState({ phase: 'attract' });
    await vi.waitFor(() => expect(shownName()).toBe('Alpha Works'));
  });
});

describe('a page without an endpoint', () => {
  // A frame keeps nothing and takes no files: only what other hosts are asked for comes later.
  beforeEach(() => {
    document.documentElement.dataset['mode'] = 'embed';
  });

  it('asks nobody and says nothing', async () => {
    const asked = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('asked'));
    actions.mapStateChanged('failed');
    followLater(store, actions);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(asked).not.toHaveBeenCalled();
    expect(origin()).toBeNull();
    asked.mockRestore();
  });

  it('that is given one asks it', async () => {
    const asked = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('asked'));
    // As a build writes them: that other hosts are asked, and for places.
    for (const [name, content] of [
      ['belt-online', 'online.json'],
      ['belt-places', said],
    ] as const)
      document.head.append(Object.assign(document.createElement('meta'), { name, content }));
    actions.mapStateChanged('failed');
    followLater(store, actions);
    await vi.waitFor(() => expect(origin()?.why).toBeTruthy(), { timeout: 15_000 });
    expect(asked.mock.calls.map(([address]) => String(address))).toContain(
      'https://gis.example.org/api/collections/places/items?f=json&limit=500',
    );
    asked.mockRestore();
  });
});
