import { describe, expect, it } from 'vitest';
import { isWithin, shiftAt, watchWallClock } from '../../src/kiosk/care';

describe('the slow shift', () => {
  const round = Array.from({ length: 11 * 16 }, (_, n) => shiftAt(n));

  it('stays within four pixels, begins in the middle and comes back', () => {
    expect(Math.max(...round.flatMap(({ x, y }) => [Math.abs(x), Math.abs(y)]))).toBe(4);
    expect(shiftAt(0)).toEqual({ x: 0, y: 0 });
    expect(shiftAt(round.length)).toEqual(shiftAt(0));
  });

  it('moves a little at a time, and over the whole square', () => {
    for (const [n, { x, y }] of round.entries()) {
      const next = shiftAt(n + 1);
      expect(Math.hypot(next.x - x, next.y - y)).toBeLessThan(4.5);
    }
    expect(new Set(round.map(({ x, y }) => `${x} ${y}`)).size).toBeGreaterThan(40);
  });
});

describe('the night', () => {
  const at = (time: string) => new Date(`2026-11-26T${time}:00`);
  const night = { from: '21:30', to: '07:00' };

  it.each([
    ['21:29', false],
    ['21:30', true],
    ['23:59', true],
    ['00:00', true],
    ['06:59', true],
    ['07:00', false],
    ['12:00', false],
  ])('goes over midnight: %s', (time, dim) => {
    expect(isWithin(at(time), night)).toBe(dim);
  });

  it('may lie within a day, and need not be', () => {
    expect(isWithin(at('12:30'), { from: '12:00', to: '13:00' })).toBe(true);
    expect(isWithin(at('13:00'), { from: '12:00', to: '13:00' })).toBe(false);
    expect(isWithin(at('12:00'), { from: '12:00', to: '12:00' })).toBe(false);
    expect(isWithin(at('12:00'), null)).toBe(false);
  });
});

describe('the clock on the wall', () => {
  it('is said to have been set, forwards or back, once each time; not for running a little wrong', () => {
    let [now, wall] = [0, 1_000_000];
    const jump = watchWallClock(
      () => now,
      () => wall,
    );
    const pass = (milliseconds: number, set = 0) => {
      now += milliseconds;
      wall += milliseconds + set;
      return jump();
    };
    expect(pass(250)).toBe(0);
    expect(pass(250, 59_000)).toBe(0);
    expect(pass(250, -3_600_000)).toBe(-3_541);
    expect(pass(250)).toBe(0);
    expect(pass(250, 120_000)).toBe(120);
    expect(pass(250)).toBe(0);
  });
});
