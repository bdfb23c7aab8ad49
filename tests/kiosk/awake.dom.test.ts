import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepAwake } from '../../src/kiosk/awake';

/** The browser's wake lock: each that is given, and a word in place of one where it refuses. */
class Lock extends EventTarget {
  released = false;
  release = async () => {
    this.released = true;
    this.dispatchEvent(new Event('release'));
  };
}
let given: Lock[] = [];
let refusal: string | null = null;
let hidden = false;
const refused = vi.fn();
let end = (): void => undefined;

/** Lets all that was asked for come to its end. */
const settle = async () => {
  for (let turn = 0; turn < 5; turn++) await Promise.resolve();
};
const see = async (isHidden: boolean) => {
  hidden = isHidden;
  document.dispatchEvent(new Event('visibilitychange'));
  await settle();
};
const latest = (): Lock => given.at(-1) ?? expect.fail('no lock');

beforeEach(async () => {
  [given, refusal, hidden] = [[], null, false];
  refused.mockClear();
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden);
  Object.defineProperty(navigator, 'wakeLock', {
    configurable: true,
    value: {
      request: async () => {
        if (refusal !== null) throw new Error(refusal);
        given.push(new Lock());
        return latest();
      },
    },
  });
});
afterEach(() => {
  end();
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, 'wakeLock');
});

it('the screen is kept awake by one lock at a time', async () => {
  end = keepAwake(refused);
  await settle();
  await see(false);
  document.dispatchEvent(new Event('pointerdown'));
  await settle();
  expect(given).toHaveLength(1);
});

it('a lock that the browser took while the page was hidden is asked for again when it is seen', async () => {
  end = keepAwake(refused);
  await settle();
  await see(true);
  await latest().release();
  await settle();
  expect(given).toHaveLength(1);
  await see(false);
  expect(given).toHaveLength(2);
});

it('a lock that the system takes back under the eyes of all is asked for again', async () => {
  end = keepAwake(refused);
  await settle();
  await latest().release();
  await settle();
  expect(given.map(({ released }) => released)).toEqual([true, false]);
});

it('a refusal is told once, and the next touch asks again', async () => {
  refusal = 'battery low';
  end = keepAwake(refused);
  await settle();
  await see(false);
  expect(refused.mock.calls).toEqual([['battery low']]);
  refusal = null;
  document.dispatchEvent(new Event('pointerdown'));
  await settle();
  expect(given).toHaveLength(1);
});

it('with the kiosk the lock ends, and none is asked for any more', async () => {
  end = keepAwake(refused);
  await settle();
  end();
  await settle();
  await see(false);
  expect(given.map(({ released }) => released)).toEqual([true]);
});
