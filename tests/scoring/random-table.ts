import type { Table } from '../../src/scoring/table';
import { chance, oneOf } from '../store/random';

/** Any table of 2 to 5 alternatives and 1 to 8 criteria: ties, constant columns, gaps, zero weights, both directions. */
export function randomTable(seed: number): Table {
  const next = chance(seed);
  const alternatives = Array.from({ length: 2 + Math.floor(next() * 4) }, (_, a) => `a${a}`);
  const criteria = Array.from({ length: 1 + Math.floor(next() * 8) }, (_, c) => ({
    id: `c${c}`,
    weight: next() < 0.2 ? 0 : oneOf(next, [1, 1, 2, 5, 10, 37, 100, 100 * next()]),
    better: oneOf(next, ['higher', 'lower'] as const),
  }));
  const gaps = oneOf(next, [0, 0.1, 0.4]);
  const columns = criteria.map(() => {
    const kind = next();
    return alternatives.map(() => {
      const value = kind < 0.15 ? 7 : kind < 0.6 ? Math.floor(next() * 4) : (next() - 0.3) * 1e4;
      return next() < gaps ? null : value;
    });
  });
  return {
    alternatives,
    criteria,
    values: alternatives.map((_, a) => columns.map((column) => column[a] ?? null)),
  };
}
