import { describe, expect, it } from 'vitest';
import {
  continued,
  isFinal,
  type Rules,
  secondsLeft,
  startedAgain,
  startOf,
  ticked,
  touched,
  type Visiting,
} from '../../src/kiosk/phase';
import { chance, oneOf } from '../store/random';

/** Milliseconds: a minute of rest, twenty seconds of asking, a quarter of an hour at most. */
const rules: Rules = { ask: 60_000, countdown: 20_000, longest: 900_000 };
const begun = touched(startOf(0), 1_000, rules);

/** Lets the time go by in quarter seconds. */
function after(state: Visiting, from: number, milliseconds: number): Visiting {
  let present = state;
  for (let now = from; now <= from + milliseconds; now += 250) present = ticked(present, now, rules);
  return present;
}

describe('a visit', () => {
  it('begins at a touch, and not by itself', () => {
    expect(after(startOf(0), 0, 5_000_000).phase).toBe('attract');
    expect(begun.phase).toBe('serving');
  });

  it('asks after a minute without a touch, counts down, and ends', () => {
    const asking = ticked(begun, 61_000, rules);
    expect(asking.phase).toBe('asking');
    expect(secondsLeft(asking, 61_000, rules)).toBe(20);
    expect(secondsLeft(asking, 80_900, rules)).toBe(1);
    expect(ticked(asking, 80_999, rules).phase).toBe('asking');
    const ended = ticked(asking, 81_000, rules);
    expect(ended).toMatchObject({ phase: 'attract', ended: 1 });
  });

  it('goes on at a touch or an answer, for another whole minute', () => {
    const asking = ticked(begun, 70_000, rules);
    for (const answer of [touched, continued]) {
      const on = answer(asking, 70_000, rules);
      expect(on.phase).toBe('serving');
      expect(ticked(on, 129_999, rules).phase).toBe('serving');
      expect(ticked(on, 130_000, rules).phase).toBe('asking');
    }
  });

  it('ends at once when the visitor starts again', () => {
    expect(startedAgain(begun, 2_000)).toMatchObject({ phase: 'attract', ended: 1 });
    expect(startedAgain(startOf(0), 2_000).ended).toBe(1);
  });

  it('has an end however busy the visitor is: touches do not move it, one answer moves it once', () => {
    let busy = begun;
    for (let now = 1_000; now <= 901_000; now += 500) busy = touched(busy, now, rules);
    expect(busy.phase).toBe('asking');
    expect(isFinal(busy, 901_000)).toBe(false);
    busy = touched(busy, 902_000, rules);
    expect(busy.phase).toBe('asking');
    busy = continued(busy, 903_000, rules);
    expect(busy.phase).toBe('serving');
    for (let now = 903_000; now <= 963_000; now += 500) busy = touched(busy, now, rules);
    expect(busy.phase).toBe('asking');
    expect(isFinal(busy, 963_000)).toBe(true);
    busy = continued(busy, 964_000, rules);
    expect(busy.phase).toBe('asking');
    expect(ticked(busy, 983_000, rules)).toMatchObject({ phase: 'attract', ended: 1 });
  });

  it('is over after the machine slept, and who wakes it begins one of their own', () => {
    expect(ticked(begun, 500_000, rules)).toMatchObject({ phase: 'attract', ended: 1 });
    const other = touched(begun, 500_000, rules);
    expect(other).toMatchObject({ phase: 'serving', ended: 1, began: 500_000 });
  });

  it('does not mind a time that does not go on', () => {
    expect(ticked(begun, -5_000, rules)).toEqual(begun);
    expect(touched(begun, -5_000, rules)).toEqual(begun);
  });
});

describe('whatever happens in whatever order', () => {
  const longestOfAll = rules.longest + 2 * rules.countdown + rules.ask;

  it.each(Array.from({ length: 20 }, (_, seed) => seed))('holds its promises (seed %i)', (seed) => {
    const next = chance(seed);
    const eager = next();
    let state = startOf(0);
    let now = 0;
    let lastAct = 0;
    for (let step = 0; step < 3_000; step += 1) {
      const before = state;
      now += Math.floor(next() * 1_000);
      const act = next() < eager ? oneOf(next, [touched, touched, continued]) : ticked;
      if (next() < 0.0005) state = startedAgain(state, now);
      else state = act(state, now, rules);
      if (act !== ticked) lastAct = now;
      // Ended at most once a step, and never without saying so.
      expect(state.ended - before.ended).toBeLessThanOrEqual(1);
      if (before.phase !== 'attract' && state.phase === 'attract') expect(state.ended).toBe(before.ended + 1);
      // Only a touch begins a visit.
      if (before.phase === 'attract' && state.phase !== 'attract') expect(act).toBe(touched);
      if (state.phase === 'attract') continue;
      expect(now - state.began).toBeLessThanOrEqual(longestOfAll);
      expect(now - lastAct).toBeLessThan(rules.ask + rules.countdown);
      if (state.phase === 'asking') {
        expect(secondsLeft(state, now, rules)).toBeGreaterThan(0);
        expect(secondsLeft(state, now, rules)).toBeLessThanOrEqual(20);
      }
    }
  });
});
