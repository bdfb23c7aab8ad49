import { expect, it } from 'vitest';
import { keepMarks } from '../../src/map/marks/keepMarks';
import { mostAtOnce } from '../../src/map/marks/mostAtOnce';
import { marksById, stepsBetween, takeStep } from '../../src/map/marks/steps';
import { chance } from '../store/random';

const next = chance(7331);
const markOf = (id: number): GeoJSON.Feature => ({
  type: 'Feature',
  properties: { id: `place-${id}`, look: next() },
  geometry: { type: 'Point', coordinates: [121.5, 31.3] },
});
const all = Array.from({ length: 3 * mostAtOnce }, (_, id) => markOf(id));

/** A choice of the marks, of which some look otherwise. */
const choice = (share: number, changed: number) =>
  all.filter(() => next() < share).map((mark) => (next() < changed ? { ...mark } : mark));
const sorted = (marks: Iterable<GeoJSON.Feature>) =>
  [...marks].toSorted((a, b) => String(a.properties?.['id']).localeCompare(String(b.properties?.['id'])));

it('the steps from any marks to any others end at these, and none of them is long or touches what stays', () => {
  for (let round = 0; round < 12; round++) {
    const [held, wanted] = [marksById(choice(next(), 0.1)), choice(round === 0 ? 0.1 : next(), 0.1)];
    const steps = stepsBetween(held, wanted);
    const reached = new Map(held);
    for (const step of steps) takeStep(reached, step);
    expect(sorted(reached.values())).toEqual(sorted(wanted));
    for (const step of steps) {
      expect('all' in step ? step.all.length : step.add.length).toBeLessThanOrEqual(mostAtOnce);
      if ('all' in step) continue;
      for (const mark of step.add) expect(held.get(String(mark.properties?.['id']))).not.toBe(mark);
      for (const id of step.remove)
        expect(wanted.some(({ properties }) => properties?.['id'] === id)).toBe(false);
    }
  }
  expect(stepsBetween(marksById(all), all)).toEqual([]);
});

/** A source that works on what it was given until somebody says that it is done. */
function slowSource() {
  const has = marksById(all);
  const given: string[] = [];
  const waiting: (() => void)[] = [];
  const done = () => new Promise<void>((resolve) => waiting.push(resolve));
  return {
    given,
    has: () => sorted(has.values()),
    /** Lets the work under way end, and what follows begin; false where nothing was under way. */
    turn: async () => {
      const end = waiting.shift();
      end?.();
      await Promise.resolve();
      await new Promise(setImmediate);
      return end !== undefined;
    },
    setData: (data: GeoJSON.GeoJSON | string) => {
      if (typeof data === 'string' || data.type !== 'FeatureCollection') throw new Error('No marks');
      takeStep(has, { all: data.features });
      given.push('all');
      return done();
    },
    updateData: ({ remove = [], add = [] }: { remove?: (string | number)[]; add?: GeoJSON.Feature[] }) => {
      takeStep(has, { remove: remove.map(String), add });
      given.push(`-${remove.length} +${add.length}`);
      return done();
    },
  };
}

it('a source comes to the marks wanted last, one step at a time, and those on their way give way', async () => {
  const source = slowSource();
  const { give } = keepMarks(source, all);
  const some = all.slice(0, mostAtOnce + 10);
  give(some);
  expect(source.given).toEqual([`-${all.length - some.length} +0`]);
  give(all);
  give([]);
  give(all);
  expect(source.given).toHaveLength(1);
  await source.turn();
  expect(source.given[1]).toBe(`-0 +${mostAtOnce}`);
  // Before the rest has come, few are wanted: they come at once in its place.
  const few = all.slice(5, 25);
  give(few);
  while (await source.turn());
  expect(source.given.slice(2)).toEqual(['all']);
  expect(source.has()).toEqual(sorted(few));
});

it('a source that others look after is left alone', async () => {
  const source = slowSource();
  const { give, drop } = keepMarks(source, all.slice(0, 10));
  give(all);
  drop();
  while (await source.turn());
  expect(source.given).toHaveLength(1);
});
