import { afterEach, expect, it, vi } from 'vitest';
import { afterPaint } from '../../src/map/afterPaint';

afterEach(() => vi.useRealTimers());

it('what is asked for waits for the next picture, happens once, and can be let be', () => {
  vi.useFakeTimers({
    toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'setTimeout', 'clearTimeout'],
  });
  const order: string[] = [];
  const follow = afterPaint(() => order.push('map'));
  follow.ask();
  follow.ask();
  // A picture of the page is made of what was asked for before it: the list is in it, the map is not.
  requestAnimationFrame(() => order.push('picture'));
  expect(order).toEqual([]);
  vi.advanceTimersByTime(100);
  expect(order).toEqual(['picture', 'map']);
  follow.ask();
  vi.advanceTimersToNextFrame();
  follow.drop();
  vi.advanceTimersByTime(100);
  expect(order).toEqual(['picture', 'map']);
});

it('waits until nothing more has been asked for in a while, where that is wanted', () => {
  vi.useFakeTimers({
    toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'setTimeout', 'clearTimeout'],
  });
  let times = 0;
  const follow = afterPaint(() => {
    times += 1;
  }, 300);
  for (let letter = 0; letter < 5; letter += 1) {
    follow.ask();
    vi.advanceTimersByTime(200);
  }
  expect(times).toBe(0);
  vi.advanceTimersByTime(200);
  expect(times).toBe(1);
});
