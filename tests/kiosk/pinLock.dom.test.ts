import { beforeEach, expect, it, vi } from 'vitest';

const start = Date.UTC(2026, 10, 26);
/** A page that was just loaded: nothing but the browser's storage remembers. */
const load = async () => {
  vi.resetModules();
  return import('../../src/kiosk/staff/pinLock');
};
const wrong = (lock: Awaited<ReturnType<typeof load>>, times: number, now: number) => {
  for (let count = 0; count < times; count += 1) lock.wrongTry(now);
};
beforeEach(() => {
  sessionStorage.clear();
  vi.restoreAllMocks();
});

it('shuts after five wrong tries for a minute, then for twice as long each time, up to about an hour', async () => {
  const lock = await load();
  wrong(lock, 4, start);
  expect(lock.secondsShut(start)).toBe(0);
  const lengths = Array.from({ length: 9 }, () => {
    wrong(lock, 1, start);
    const seconds = lock.secondsShut(start);
    wrong(lock, 4, start);
    return seconds;
  });
  expect(lengths).toEqual([60, 120, 240, 480, 960, 1920, 3840, 3840, 3840]);
});

it('opens again when the time is over, and forgets the tries with the right PIN', async () => {
  const lock = await load();
  wrong(lock, 5, start);
  expect(lock.secondsShut(start + 59_001)).toBe(1);
  expect(lock.secondsShut(start + 60_000)).toBe(0);
  lock.rightTry();
  wrong(lock, 4, start);
  expect(lock.secondsShut(start)).toBe(0);
});

it('is not opened by loading the page again', async () => {
  wrong(await load(), 5, start);
  const lock = await load();
  expect(lock.secondsShut(start + 1000)).toBe(59);
  wrong(lock, 5, start + 60_000);
  expect(lock.secondsShut(start + 60_000)).toBe(120);
});

it('keeps on a page without storage for as long as the page lives', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('no', 'QuotaExceededError');
  });
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError');
  });
  const lock = await load();
  wrong(lock, 5, start);
  expect(lock.secondsShut(start)).toBe(60);
});

it('is not opened by sweeping the storage between two visitors', async () => {
  const lock = await load();
  wrong(lock, 5, start);
  sessionStorage.clear();
  expect(lock.secondsShut(start)).toBe(60);
});

it('takes spoilt memory for none', async () => {
  sessionStorage.setItem('yangpu-belt-kiosk-pin', '{"wrong":"many","until":9}');
  expect((await load()).secondsShut(start)).toBe(0);
});

it('is never shut for longer than it was when the clock is set back', async () => {
  const lock = await load();
  wrong(lock, 5, start);
  expect(lock.secondsShut(start - 365 * 86_400_000)).toBe(60);
});
