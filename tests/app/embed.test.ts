import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FrameWindow, followEmbed } from '../../src/app/embed';
import { applyMode } from '../../src/app/mode';
import { followUrl } from '../../src/app/urlSync';
import { createBelt } from '../../src/model/belt';
import { parseFacts } from '../../src/model/facts';
import { type Actions, createActions } from '../../src/store/actions';
import { encodeScene } from '../../src/store/codec';
import { defaultScene } from '../../src/store/scene';
import { type BeltStore, createBeltStore } from '../../src/store/store';
import { isEmbedded, isKiosk } from '../../src/ui/mode';
import { rawFixture } from '../model/fixture';

const belt = createBelt(parseFacts(rawFixture()).facts);
const partner = 'https://news.example';

let store: BeltStore;
let actions: Actions;
let end: () => void = () => undefined;
let said: { message: unknown; to: string }[] = [];
let listeners: Parameters<FrameWindow['addEventListener']>[1][] = [];

const round = {
  postMessage: (message: unknown, to: string) => {
    said.push({ message, to });
  },
};

/** A frame in a page that tells its address, or keeps it to itself. */
const frameIn = (referrer: string): FrameWindow => ({
  parent: round,
  document: { referrer },
  addEventListener: (_type, hear) => listeners.push(hear),
  removeEventListener: (_type, hear) => {
    listeners = listeners.filter((other) => other !== hear);
  },
});

const hear = (data: unknown, from: { origin?: string; source?: unknown } = {}) => {
  const { origin = partner, source = round } = from;
  for (const listener of listeners) listener({ data, origin, source });
};
const wish = (query: string) => ({ target: 'yangpu-belt', type: 'scene', query });
const types = () => said.map(({ message }) => JSON.parse(JSON.stringify(message)).type);

beforeEach(() => {
  said = [];
  listeners = [];
  store = createBeltStore();
  actions = createActions(store);
});
afterEach(() => {
  end();
  delete document.documentElement.dataset['mode'];
});

describe('a frame', () => {
  it('says when it is ready, and what is selected and seen, to the page round it only', () => {
    end = followEmbed(store, actions, frameIn(`${partner}/story?id=7`));
    expect(said).toEqual([]);
    actions.factsLoaded(belt, []);
    actions.subjectChosen('alpha');
    actions.overviewChosen();
    const say = (message: object) => ({ to: partner, message: { source: 'yangpu-belt', ...message } });
    const query = (selected: string | null) => encodeScene({ ...defaultScene, selected });
    expect(said).toEqual([
      say({ type: 'ready', version: 1, query: query(null) }),
      say({ type: 'selection', id: 'alpha', name: belt.subject('alpha')?.name }),
      say({ type: 'scene', query: query('alpha') }),
      say({ type: 'selection', id: null, name: null }),
      say({ type: 'scene', query: query(null) }),
    ]);
  });

  it('shows the view that it is asked for, and says what it did not understand', () => {
    actions.factsLoaded(belt, []);
    actions.languageChosen('en');
    end = followEmbed(store, actions, frameIn(partner));
    hear(wish('?v=1&id=alpha&palette=night&off=roads&kind=company.spaceship&zap=1'));
    expect(store.getState().scene).toMatchObject({
      language: 'en',
      selected: 'alpha',
      palette: 'night',
      hidden: ['roads'],
      filter: { kind: ['company'] },
    });
    const refused = { source: 'yangpu-belt', type: 'refused', parts: ['zap', 'kind=spaceship'] };
    expect(said.at(-1)).toEqual({ to: partner, message: refused });
    hear(wish('id=nowhere'));
    expect(store.getState().scene.selected).toBeNull();
    expect(said.at(-1)?.message).toMatchObject({ type: 'refused', parts: ['id=nowhere'] });
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'scene'],
    ['another target', { ...wish('id=alpha'), target: 'belt' }],
    ['another type', { ...wish('id=alpha'), type: 'eval' }],
    ['more than is agreed', { ...wish('id=alpha'), more: 1 }],
    ['a query that is no text', { ...wish(''), query: { toString: () => 'id=alpha' } }],
    ['a huge query', wish(`id=alpha&off=${'x'.repeat(20_000)}`)],
    ['a list', [wish('id=alpha')]],
  ])('does not care for %s', (_name, data) => {
    actions.factsLoaded(belt, []);
    end = followEmbed(store, actions, frameIn(partner));
    const [before, spoken] = [store.getState().scene, said.length];
    hear(data);
    expect(store.getState().scene).toBe(before);
    expect(said).toHaveLength(spoken);
  });

  it('hears its parent only, from where it came, and nothing after the end', () => {
    actions.factsLoaded(belt, []);
    end = followEmbed(store, actions, frameIn(partner));
    const before = store.getState().scene;
    hear(wish('id=alpha'), { source: window });
    hear(wish('id=alpha'), { source: null });
    hear(wish('id=alpha'), { origin: 'https://evil.example' });
    expect(store.getState().scene).toBe(before);
    end();
    hear(wish('id=alpha'));
    actions.languageChosen('en');
    expect(store.getState().scene.selected).toBeNull();
    expect(types()).toEqual(['ready']);
  });

  it('learns from the first message where it is, when the page kept that to itself', () => {
    actions.factsLoaded(belt, []);
    end = followEmbed(store, actions, frameIn(''));
    actions.subjectChosen('alpha');
    expect(said).toEqual([]);
    hear(wish(''), { origin: 'null' });
    expect(said).toEqual([]);
    hear(wish('id=alpha'));
    expect(said.every(({ to }) => to === partner)).toBe(true);
    expect(types()[0]).toBe('ready');
  });

  it('is silent where there is no page round it', () => {
    const alone = { ...frameIn(''), postMessage: round.postMessage };
    end = followEmbed(store, actions, Object.assign(alone, { parent: alone }));
    actions.factsLoaded(belt, []);
    expect(said).toEqual([]);
    expect(listeners).toEqual([]);
  });
});

describe('the arrangement', () => {
  it.each([
    ['?v=1&mode=embed', true],
    ['?mode=kiosk', false],
    ['', false],
  ])('of %j is embedded: %s', (search, embedded) => {
    applyMode(search);
    expect(isEmbedded()).toBe(embedded);
  });

  it.each([
    ['?mode=kiosk', 'localhost', true],
    ['?mode=kiosk', '127.0.0.1', true],
    ['?mode=kiosk', 'map.example.org', false],
    ['?mode=embed', '127.0.0.1', false],
  ])('of %j from %s is a kiosk: %s', (search, hostname, kiosk) => {
    applyMode(search, hostname);
    expect(isKiosk()).toBe(kiosk);
  });

  it('of a frame adds no step to the history of the page round it', () => {
    applyMode('?mode=embed');
    end = followUrl(store, actions, defaultScene);
    const before = history.length;
    actions.subjectChosen('alpha');
    expect(location.search).toContain('id=alpha');
    expect(history.length).toBe(before);
  });
});
