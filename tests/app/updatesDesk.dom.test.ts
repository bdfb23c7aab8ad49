import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Taken } from '../../src/app/newFacts';
import { openUpdates } from '../../src/app/updatesDesk';
import { createBelt } from '../../src/model/belt';
import { parseFacts } from '../../src/model/facts';
import { dataInUse } from '../../src/model/load';
import { type Channel, noChannels } from '../../src/offline/channels';
import type { Order, Standing } from '../../src/offline/messages';
import { createActions } from '../../src/store/actions';
import { createBeltStore } from '../../src/store/store';
import { rawFixture } from '../model/fixture';

const [one, two] = ['1111111111111111', '2222222222222222'];
const fake = vi.hoisted((): { refused: string | null; taken: Taken } => ({
  refused: null,
  taken: { kind: 'same' },
}));
vi.mock('../../src/app/newFacts', () => ({ takeNewFacts: async () => fake.taken }));
vi.mock('../../src/model/load', async (original) => ({
  ...(await original<typeof import('../../src/model/load')>()),
  refusedVersion: () => fake.refused,
}));

/** A worker that answers every order with this, and what it was told. */
function workerWith(app: Partial<Channel>, data: Partial<Channel> = {}, reasons: Standing['reasons'] = {}) {
  const told: Order[] = [];
  const active = {
    postMessage: (order: Order, [port]: MessagePort[]) => {
      if (order.kind !== 'state' && order.kind !== 'check') told.push(order);
      const channels = {
        ...noChannels,
        app: { ...noChannels.app, ...app },
        data: { ...noChannels.data, ...data },
      };
      port?.postMessage({ channels, reasons });
    },
  };
  const container = { register: async () => undefined, ready: Promise.resolve({ active }) };
  return { told, container };
}

async function pageBefore({ told, container }: ReturnType<typeof workerWith>, release = two) {
  document.documentElement.dataset['release'] = release;
  const store = createBeltStore();
  const actions = createActions(store);
  actions.factsLoaded(createBelt(parseFacts(rawFixture()).facts), []);
  actions.mapStateChanged('ready');
  const link: unknown = container;
  const isContainer = (value: unknown): value is ServiceWorkerContainer => value === container;
  if (!isContainer(link)) return expect.fail('no container');
  const updates = await openUpdates(store, actions, link);
  const noted = () => store.getState().session.incidents.map(({ kind, detail }) => `${kind} ${detail}`);
  return { store, actions, updates, noted, told };
}

beforeEach(() => {
  [fake.refused, fake.taken] = [null, { kind: 'same' }];
  document.documentElement.dataset['mode'] = 'kiosk';
});
afterEach(() => {
  for (const name of ['mode', 'release']) Reflect.deleteProperty(document.documentElement.dataset, name);
});

describe('a start on a release of the app that is on trial', () => {
  const trial = { current: two, previous: one, trial: 1 };
  const failed = { kind: 'failed', channel: 'app', version: two };

  it('that stands passes it', async () => {
    const { updates, noted, told } = await pageBefore(workerWith(trial));
    expect(await updates.judgeStart(true)).toBe(false);
    expect(told).toEqual([{ kind: 'passed', channel: 'app', version: two }]);
    expect(noted()).toEqual([`update-applied app ${two}`]);
  });

  it('that does not stand in time has a hall go back', async () => {
    const { updates, told } = await pageBefore(workerWith(trial));
    expect(await updates.judgeStart(false)).toBe(true);
    expect(told).toMatchObject([failed]);
  });

  it.each(['failed', 'loading'] as const)(
    'whose map is %s does not stand, in time or not',
    async (mapState) => {
      const { updates, actions, told } = await pageBefore(workerWith(trial));
      actions.mapStateChanged(mapState);
      expect(await updates.judgeStart(true)).toBe(true);
      expect(told).toMatchObject([failed]);
    },
  );

  it('is judged by no page of another release', async () => {
    const { updates, told } = await pageBefore(workerWith(trial), one);
    expect(await updates.judgeStart(true)).toBe(false);
    expect(told).toEqual([]);
  });

  it('is not taken back for a visitor, who may just have lost the network', async () => {
    document.documentElement.dataset['mode'] = '';
    const { updates, told } = await pageBefore(workerWith(trial));
    expect(await updates.judgeStart(false)).toBe(false);
    expect(told).toEqual([]);
  });
});

describe('facts', () => {
  const current = dataInUse().version;

  it('on trial that this page has drawn pass', async () => {
    const { updates, told } = await pageBefore(workerWith({}, { current, trial: 0 }));
    await updates.judgeStart(true);
    expect(told).toEqual([{ kind: 'passed', channel: 'data', version: current }]);
  });

  it('that the start refused are taken no more', async () => {
    fake.refused = two;
    const { updates, told } = await pageBefore(workerWith({}, { current: two, trial: 0 }));
    await updates.judgeStart(true);
    expect(told).toMatchObject([{ kind: 'failed', channel: 'data', version: two }]);
  });

  it('that the page takes pass, and the hall’s log says so', async () => {
    fake.taken = { kind: 'taken', version: current, date: null };
    const { updates, told, noted } = await pageBefore(workerWith({}, { current }));
    await updates.takeFacts();
    expect(told).toEqual([
      { kind: 'swap', channel: 'data' },
      { kind: 'passed', channel: 'data', version: current },
    ]);
    expect(noted()).toEqual([`update-applied data ${current}`]);
  });

  it('that the page refuses are taken back, with the reason', async () => {
    fake.taken = { kind: 'refused', version: two, reason: 'places kic: broken' };
    const { updates, told, noted } = await pageBefore(workerWith({}, { current: two }));
    await updates.takeFacts();
    expect(told.at(-1)).toEqual({
      kind: 'failed',
      channel: 'data',
      version: two,
      reason: 'places kic: broken',
    });
    expect(noted()).toEqual([`update-refused data ${two}: places kic: broken`]);
  });
});

describe('a look', () => {
  it('notes what waits and what could not be had once, however often it is looked', async () => {
    const { updates, noted } = await pageBefore(workerWith({ pending: two }, {}, { data: 'no room' }));
    for (let time = 0; time < 3; time++) expect(await updates.look()).toEqual({ app: true, data: false });
    expect(noted()).toEqual([`update-found app ${two}`, 'update-refused data: no room']);
  });

  it('tells what the worker took back by itself', async () => {
    const untold = { version: two, reason: 'opened 1 times without standing' };
    const { updates, noted } = await pageBefore(workerWith({ untold }));
    await updates.look();
    expect(noted()).toEqual([`update-rolled-back app ${two}: opened 1 times without standing`]);
  });
});
