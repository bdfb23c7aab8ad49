import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openAddressBar } from '../../src/app/addressBar';

beforeEach(() => {
  vi.useFakeTimers();
  history.replaceState(null, '', '/');
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('the address bar', () => {
  it('is corrected at once while corrections are few', () => {
    const bar = openAddressBar(() => Date.now());
    for (let step = 0; step < 20; step++) {
      bar.replace(`/?at=${step}`);
      expect(location.search).toBe(`?at=${step}`);
    }
  });

  it('dragged for half a minute, is changed fewer than a hundred times, and ends where the drag ended', () => {
    const written = vi.spyOn(history, 'replaceState');
    const bar = openAddressBar(() => Date.now());
    for (let step = 0; step < 1800; step++) {
      bar.replace(`/?at=${step}`);
      vi.advanceTimersByTime(16);
    }
    expect(written.mock.calls.length).toBeLessThan(100);
    expect(written.mock.calls.length).toBeGreaterThan(40);
    vi.advanceTimersByTime(1000);
    expect(location.search).toBe('?at=1799');
  });

  it('keeps a waiting correction on its own step when a new step is made, or the page is left', () => {
    const bar = openAddressBar(() => Date.now());
    for (let step = 0; step < 40; step++) bar.replace(`/?at=${step}`);
    const replaced = vi.spyOn(history, 'replaceState');
    bar.push('/?id=next');
    expect(replaced.mock.calls.map(([, , address]) => address)).toEqual(['/?at=39']);
    expect(location.search).toBe('?id=next');
    bar.replace('/?id=next&at=1');
    bar.flush();
    expect(location.search).toBe('?id=next&at=1');
  });
});
