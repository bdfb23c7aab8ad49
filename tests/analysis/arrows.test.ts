import { describe, expect, it } from 'vitest';
import { inReadingOrder, nearestSpot, nextByBearing, type Spot } from '../../src/analysis/arrows';
import { geodesicMetres } from '../../src/analysis/ellipsoid';
import { stopsOf } from '../../src/map/keys/stops';
import type { Position } from '../../src/model/geometry';
import { belt } from '../search/published';
import { stations } from '../setup/stations';

const middle: Position = [121.53, 31.3];
/** Metres east and north of the middle, near enough for a hand-made map. */
const at = (id: string, east: number, north: number): Spot => ({
  id,
  position: [middle[0] + east / 95_300, middle[1] + north / 110_850],
});
const idOf = (spot: Spot | null) => spot?.id ?? null;
const arrows = [0, 90, 180, 270];

describe('the next spot in a direction', () => {
  const spots = [at('north', 0, 500), at('east', 500, 0), at('south', 0, -500), at('west', -500, 0)];

  it.each([
    [0, 'north'],
    [90, 'east'],
    [180, 'south'],
    [270, 'west'],
    [-90, 'west'],
    [360, 'north'],
  ])('at %i° is %s', (degrees, wanted) => {
    expect(idOf(nextByBearing(middle, degrees, spots))).toBe(wanted);
  });

  it('prefers what lies straight ahead to what is a little nearer but to the side', () => {
    const both = [at('ahead', 20, 600), at('aside', 300, 400)];
    expect(idOf(nextByBearing(middle, 0, both))).toBe('ahead');
  });

  it('prefers the near one to the side to what lies ahead but far off', () => {
    const both = [at('ahead', 0, 3000), at('aside', 150, 400)];
    expect(idOf(nextByBearing(middle, 0, both))).toBe('aside');
  });

  it('leaves what lies more than 45° to the side to another arrow', () => {
    const spot = [at('aside', 510, 490)];
    expect(nextByBearing(middle, 0, spot)).toBeNull();
    expect(idOf(nextByBearing(middle, 90, spot))).toBe('aside');
  });

  it('finds each single spot by one arrow at least, and never goes backwards', () => {
    for (let degrees = 0; degrees < 360; degrees += 5) {
      const radians = (degrees * Math.PI) / 180;
      const one = [at('one', 800 * Math.sin(radians), 800 * Math.cos(radians))];
      const leading = arrows.filter((arrow) => nextByBearing(middle, arrow, one) !== null);
      expect(leading.length, `${degrees}°`).toBeGreaterThanOrEqual(1);
      expect(leading.length, `${degrees}°`).toBeLessThanOrEqual(2);
    }
  });

  it('leads nowhere from a spot to another at the same point', () => {
    const here = { id: 'here', position: middle };
    expect(arrows.map((arrow) => nextByBearing(middle, arrow, [here]))).toEqual([null, null, null, null]);
  });
});

describe('the published map', () => {
  const all = stopsOf(belt, stations, [], null);

  const after = (spot: Spot): readonly string[] =>
    arrows.flatMap((arrow) => nextByBearing(spot.position, arrow, all)?.id ?? []);
  /** Page Down and Page Up lead from one to the other of what is at one point. */
  const beside = (spot: Spot): readonly string[] =>
    all.filter(({ position }) => position.join() === spot.position.join()).map(({ id }) => id);
  const ways = new Map(all.map((spot) => [spot.id, [...after(spot), ...beside(spot)]]));

  /** Ids of all that lies at the end of any number of steps. */
  function reached(from: string, steps: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
    const seen = new Set([from]);
    for (const id of seen) for (const next of steps.get(id) ?? []) seen.add(next);
    return seen;
  }

  it('lets the arrows reach every feature from every other', () => {
    const [first] = all;
    if (first === undefined) throw new Error('Nothing is drawn');
    const back = new Map(
      all.map(({ id }) => [id, all.filter((spot) => ways.get(spot.id)?.includes(id)).map((spot) => spot.id)]),
    );
    const ids = all.map(({ id }) => id).sort();
    expect([...reached(first.id, ways)].sort()).toEqual(ids);
    expect([...reached(first.id, back)].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has no feature that arrows cannot leave', () => {
    for (const spot of all)
      expect(
        arrows.some((arrow) => nextByBearing(spot.position, arrow, all) !== null),
        spot.id,
      ).toBe(true);
  });

  it('follows what is at one point one after the other in the reading order', () => {
    const order = inReadingOrder(all);
    order.forEach((spot, index) => {
      const later = order.slice(index + 2).find(({ position }) => position.join() === spot.position.join());
      if (later !== undefined) expect(order[index + 1]?.position.join(), spot.id).toBe(spot.position.join());
    });
  });

  it('begins with what is nearest', () => {
    const nearest = nearestSpot(middle, all);
    const least = Math.min(...all.map(({ position }) => geodesicMetres(middle, position)));
    if (nearest === null) throw new Error('Nothing is near');
    expect(geodesicMetres(middle, nearest.position)).toBeCloseTo(least, 0);
    expect(nearestSpot(middle, [])).toBeNull();
  });
});
