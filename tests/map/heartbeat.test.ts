import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listenToHeart } from '../../src/map/heartbeat';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A map that draws so many milliseconds after it was asked; null: never. */
function heart(delay: number | null, present = true) {
  const calls = { note: vi.fn(), beat: vi.fn(), renew: vi.fn(), waiting: 0 };
  const map = { delay, present };
  const stop = listenToHeart({
    ...calls,
    ask: (drawn) => {
      if (!map.present) return null;
      calls.waiting += 1;
      const timer = map.delay === null ? undefined : setTimeout(drawn, map.delay);
      return () => {
        clearTimeout(timer);
        calls.waiting -= 1;
      };
    },
  });
  return { calls, map, stop };
}

describe('the heartbeat of a map', () => {
  it('beats each ten seconds, after a picture', () => {
    const { calls, stop } = heart(300);
    vi.advanceTimersByTime(60_500);
    expect(calls.beat).toHaveBeenCalledTimes(6);
    expect(calls.note).not.toHaveBeenCalled();
    stop();
    vi.advanceTimersByTime(60_000);
    expect(calls.beat).toHaveBeenCalledTimes(6);
  });

  it('is missed three times in a row before the map is built anew, and then again', () => {
    const { calls } = heart(null);
    vi.advanceTimersByTime(37_000);
    expect(calls.renew).not.toHaveBeenCalled();
    vi.advanceTimersByTime(2000);
    expect(calls.note.mock.calls).toEqual([['heartbeat-missed', '3']]);
    expect(calls.renew).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(30_000);
    expect(calls.renew).toHaveBeenCalledTimes(2);
    expect(calls.beat).not.toHaveBeenCalled();
    expect(calls.waiting).toBe(0);
  });

  it('forgives misses that are not in a row, and counts a late picture as a miss', () => {
    const { calls, map } = heart(9000);
    for (let round = 0; round < 5; round += 1) {
      vi.advanceTimersByTime(20_000);
      map.delay = 100;
      vi.advanceTimersByTime(10_000);
      map.delay = 9000;
    }
    expect(calls.renew).not.toHaveBeenCalled();
    expect(calls.beat).toHaveBeenCalled();
  });

  it('does not beat, and is not missed, where there is no map', () => {
    const { calls, map } = heart(null, false);
    vi.advanceTimersByTime(600_000);
    expect(calls.note).not.toHaveBeenCalled();
    map.present = true;
    map.delay = 0;
    vi.advanceTimersByTime(10_100);
    expect(calls.beat).toHaveBeenCalledTimes(1);
  });
});
