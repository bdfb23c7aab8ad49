import { expect, it } from 'vitest';
import { factDataOf } from '../../src/layers/factData';
import { nameGrid, nameLevels } from '../../src/layers/nameLevels';
import { createBelt } from '../../src/model/belt';
import { parseFacts } from '../../src/model/facts';
import type { Position } from '../../src/model/geometry';
import { factsWith } from '../bench/manyPlaces';

const here: Position = [121.51, 31.28];
/** So many metres further east. */
const east = (metres: number): Position => [here[0] + metres / 95_200, here[1]];

const levelsOf = (positions: readonly Position[]) => nameLevels(nameGrid(positions), [...positions.keys()]);

it('the first name of a square competes from the first level on, the next ones when they have squares of their own', () => {
  // A square is about 75 m at level 16, half as much at each further one.
  expect(levelsOf([here, here, east(1000)])).toEqual([16, 20, 16]);
  const levels = levelsOf([here, ...[4, 16, 32].map(east)]);
  expect(levels[0]).toBe(16);
  expect(levels[1]).toBeGreaterThan(levels[3] ?? 0);
  expect(levelsOf([])).toEqual([]);
});

it('counts only where there are thousands of places; those that matter most come first', () => {
  const marks = (count: number) =>
    factDataOf(createBelt(parseFacts(factsWith(count)).facts)).places.features.map(
      ({ properties }) => properties,
    );
  expect(marks(300).every((properties) => properties?.['namesFrom'] === undefined)).toBe(true);
  const many = marks(4000);
  const shares = (rank: (value: number) => boolean) => {
    const chosen = many.filter((properties) => rank(properties?.['rank']));
    return chosen.filter((properties) => properties?.['namesFrom'] === 16).length / chosen.length;
  };
  expect(shares((rank) => rank < 3)).toBeGreaterThan(shares((rank) => rank >= 4));
});
