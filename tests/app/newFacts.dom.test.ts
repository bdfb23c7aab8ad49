import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { takeNewFacts } from '../../src/app/newFacts';
import { createBelt } from '../../src/model/belt';
import { parseFacts } from '../../src/model/facts';
import { adoptData, dataInUse } from '../../src/model/load';
import { createActions } from '../../src/store/actions';
import { createBeltStore } from '../../src/store/store';
import { rawFixture } from '../model/fixture';

const fake = vi.hoisted((): { drawn: (() => void) | null; refused: boolean } => ({
  drawn: null,
  refused: false,
}));
vi.mock('../../src/map/liveMap', async () => {
  const { createStore } = await import('zustand/vanilla');
  const map = {
    once: (_type: string, drawn: () => void) => {
      fake.drawn = drawn;
    },
    triggerRepaint: () => undefined,
  };
  return { liveMap: createStore(() => ({ live: { map } })) };
});
const newer = '20261127bbbbbbbb';
vi.mock('../../src/model/loadVersion', () => ({
  loadVersion: async () =>
    fake.refused
      ? {
          version: newer,
          refused: { file: 'places', record: 'kic', field: null, problem: { zh: '坏', en: 'broken' } },
        }
      : {
          raw: rawFixture(),
          facts: parseFacts(rawFixture()).facts,
          data: { version: newer, files: {} },
          date: '2026-11-27',
        },
}));

const former = dataInUse();

function page() {
  const store = createBeltStore();
  const actions = createActions(store);
  const belt = createBelt(parseFacts(rawFixture()).facts);
  actions.factsLoaded(belt, []);
  actions.mapStateChanged('ready');
  const shown = () => {
    const { facts } = store.getState().session;
    return facts.status === 'ready' ? facts.belt : null;
  };
  return { store, actions, belt, shown };
}
/** Until the new facts are before the map. */
const untilAsked = () => vi.waitFor(() => expect(fake.drawn).not.toBeNull());

beforeEach(() => {
  [fake.drawn, fake.refused] = [null, false];
  vi.stubGlobal('fetch', async () => new Response(`${newer}\n`));
});
afterEach(() => {
  adoptData(former);
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('facts that the map draws are in use from then on', async () => {
  const { store, actions, belt, shown } = page();
  const taking = takeNewFacts(store, actions);
  await untilAsked();
  fake.drawn?.();
  expect(await taking).toEqual({ kind: 'taken', version: newer, date: '2026-11-27' });
  expect(dataInUse().version).toBe(newer);
  expect(shown()).not.toBe(belt);
});

it('facts that the map does not draw in a minute are taken back, and the former ones shown again', async () => {
  const { store, actions, belt, shown } = page();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const taking = takeNewFacts(store, actions);
  for (let turn = 0; turn < 50 && fake.drawn === null; turn++) await Promise.resolve();
  expect(shown()).not.toBe(belt);
  vi.advanceTimersByTime(60_000);
  expect(await taking).toEqual({ kind: 'refused', version: newer, reason: 'the map did not draw it' });
  expect(dataInUse()).toBe(former);
  expect(shown()).toBe(belt);
});

it('facts on which a part of the page fails are taken back', async () => {
  const { store, actions, belt, shown } = page();
  const taking = takeNewFacts(store, actions);
  await untilAsked();
  actions.incidentNoted('region-failed', 'panel: no such figure');
  fake.drawn?.();
  expect(await taking).toMatchObject({ kind: 'refused', reason: 'a part of the page failed on it' });
  expect(dataInUse()).toBe(former);
  expect(shown()).toBe(belt);
});

it('facts that are refused at the door never reach the page', async () => {
  fake.refused = true;
  const { store, actions, belt, shown } = page();
  expect(await takeNewFacts(store, actions)).toEqual({
    kind: 'refused',
    version: newer,
    reason: 'places kic: broken',
  });
  expect(shown()).toBe(belt);
  expect(fake.drawn).toBeNull();
});
