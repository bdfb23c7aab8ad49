import { afterEach, beforeEach, expect, it, vi } from 'vitest';
// Here already when it is asked for, since the clock of these tests waits for no file.
import '../../src/app/hallHours';
import { followUpdates } from '../../src/app/updates';
import { kioskState } from '../../src/kiosk/state';
import { createActions } from '../../src/store/actions';
import { createBeltStore } from '../../src/store/store';

const desk = vi.hoisted(() => ({
  judgeStart: vi.fn(async (_stands: boolean) => false),
  look: vi.fn(async () => ({ app: false, data: false })),
  takeFacts: vi.fn(async () => undefined),
  takeApp: vi.fn(async () => false),
}));
vi.mock('../../src/app/updatesDesk', () => ({ openUpdates: async () => desk }));
const start = vi.hoisted(() => ({ settled: Promise.resolve() }));
vi.mock('../../src/app/settled', () => ({ settled: () => start.settled }));

const nobody: unknown = new EventTarget();
/** Nobody asks it anything: the desk is a stand-in. */
const isContainer = (value: unknown): value is ServiceWorkerContainer => value === nobody;
const container = isContainer(nobody) ? nobody : expect.fail('no container');

const minute = 60_000;
function hall() {
  const store = createBeltStore();
  void followUpdates(store, createActions(store), container);
  return () => store.getState().session.incidents.map(({ detail }) => detail);
}

beforeEach(() => {
  vi.clearAllMocks();
  start.settled = Promise.resolve();
  document.documentElement.dataset['mode'] = 'kiosk';
  kioskState.setState({ phase: 'attract' });
  Object.defineProperty(navigator, 'storage', { configurable: true, value: { persist: async () => false } });
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  Reflect.deleteProperty(document.documentElement.dataset, 'mode');
});

it('a hall looks again and again, also after a look that failed', async () => {
  desk.look.mockRejectedValueOnce(new Error('nothing in 900 s'));
  const noted = hall();
  await vi.advanceTimersByTimeAsync(100);
  expect(noted()).toEqual(['nothing in 900 s']);
  await vi.advanceTimersByTimeAsync(5 * minute);
  expect(desk.look).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(60 * minute);
  expect(desk.look).toHaveBeenCalledTimes(14);
});

it('a hall takes nothing while somebody is there, and both when nobody is', async () => {
  desk.look.mockResolvedValueOnce({ app: true, data: true });
  kioskState.setState({ phase: 'serving' });
  hall();
  await vi.advanceTimersByTimeAsync(30 * minute);
  expect(desk.look).toHaveBeenCalledTimes(1);
  expect([desk.takeFacts, desk.takeApp].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
  kioskState.setState({ phase: 'asking' });
  await vi.advanceTimersByTimeAsync(minute);
  expect(desk.takeFacts).not.toHaveBeenCalled();
  kioskState.setState({ phase: 'attract' });
  await vi.advanceTimersByTimeAsync(100);
  expect([desk.takeFacts, desk.takeApp].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
});

it('a hall is judged after a minute, whatever is still awaited', async () => {
  start.settled = new Promise(() => undefined);
  hall();
  await vi.advanceTimersByTimeAsync(59_000);
  expect(desk.judgeStart).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(2000);
  expect(desk.judgeStart.mock.calls).toEqual([[false]]);
});
