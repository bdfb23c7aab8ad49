import { describe, expect, it } from 'vitest';
import { gradesOf } from '../../src/scoring/grades';
import { rankingOf } from '../../src/scoring/ranking';
import { scoresOf } from '../../src/scoring/score';
import { type Method, methods, type Table } from '../../src/scoring/table';
import { chance } from '../store/random';
import { naiveGrades, naiveScore } from './naive';
import { randomTable } from './random-table';

const seeds = Array.from({ length: 500 }, (_, seed) => seed + 1);

const table = (rows: Table['values'], weights: number[], better: 'higher' | 'lower' = 'higher'): Table => ({
  alternatives: rows.map((_, a) => `a${a}`),
  criteria: weights.map((weight, c) => ({ id: `c${c}`, weight, better })),
  values: rows,
});

const close = (numbers: readonly (number | null)[]) =>
  numbers.map((one) => (one === null ? null : expect.closeTo(one, 9)));

const scoresIn = (of: Table, method: Method) => scoresOf(of, method).map(({ score }) => score);

describe('grades', () => {
  it('keep distances by min-max and forget them by ranks', () => {
    const one = table([[10], [30], [20], [110], [20]], [1]);
    expect(gradesOf(one, 'minMax').flat()).toEqual([0, 0.2, 0.1, 1, 0.1]);
    expect(gradesOf(one, 'ranks').flat()).toEqual([0, 0.75, 0.375, 1, 0.375]);
  });

  it('turn round where less is better, and leave out what is missing', () => {
    const one = table([[5], [null], [0], [10]], [1], 'lower');
    expect(gradesOf(one, 'minMax').flat()).toEqual([0.5, null, 1, 0]);
    expect(gradesOf(one, 'ranks').flat()).toEqual([0.5, null, 1, 0]);
  });

  it('are 0.5 for all where a criterion favours nobody', () => {
    for (const method of methods) {
      expect(gradesOf(table([[7], [7], [null]], [1]), method).flat()).toEqual([0.5, 0.5, null]);
      expect(gradesOf(table([[null], [0]], [1]), method).flat()).toEqual([null, 0.5]);
    }
  });

  it('agree with a plain scorer on 500 tables', () => {
    for (const seed of seeds) {
      const random = randomTable(seed);
      const weights = random.criteria.map(({ weight }) => weight);
      for (const method of methods) {
        const plain = naiveGrades(random, method);
        expect(gradesOf(random, method), `seed ${seed}`).toEqual(plain.map(close));
        const scores = plain.map((row) => naiveScore(row, weights));
        expect(scoresIn(random, method), `seed ${seed}`).toEqual(close(scores));
      }
    }
  });
});

describe('a ranking', () => {
  it('weighs, and says how far missing values could move a score', () => {
    const gap = table(
      [
        [10, null],
        [0, 4],
        [5, 0],
      ],
      [3, 1],
    );
    expect(scoresOf(gap, 'minMax')).toEqual([
      { score: 1, low: 0.75, high: 1 },
      { score: 0.25, low: 0.25, high: 0.25 },
      { score: 0.375, low: 0.375, high: 0.375 },
    ]);
    expect(rankingOf(gap, 'minMax')).toMatchObject({ leaders: ['a0'], missingDecides: false });
  });

  it('never takes a missing value for a zero', () => {
    const gap = table(
      [
        [6, null],
        [5, 5],
        [0, 10],
      ],
      [1, 1],
    );
    expect(scoresIn(gap, 'minMax')).toEqual([1, expect.closeTo(5 / 12, 12), 0.5]);
    const zero = table(
      [
        [6, 0],
        [5, 5],
        [0, 10],
      ],
      [1, 1],
    );
    expect(scoresIn(zero, 'minMax')).toEqual([0.5, expect.closeTo(2 / 3, 12), 0.5]);
  });

  it('shares places on a tie and keeps the order of the table', () => {
    const tied = table(
      [
        [1, 0],
        [0, 1],
        [null, null],
        [0, 0],
        [1, 0],
      ],
      [1, 1],
    );
    const { ranked, leaders } = rankingOf(tied, 'minMax');
    expect(ranked.map(({ id, place }) => [id, place])).toEqual([
      ['a0', 1],
      ['a1', 1],
      ['a4', 1],
      ['a3', 4],
      ['a2', null],
    ]);
    expect(leaders).toEqual(['a0', 'a1', 'a4']);
  });

  it('has no leader where nothing counts', () => {
    const nothing = rankingOf(table([[1], [null]], [0]), 'ranks');
    expect(nothing).toMatchObject({ leaders: [], missingDecides: false, possibleLeaders: [] });
    expect(nothing.ranked).toEqual([
      { id: 'a0', place: null, score: null, low: 0, high: 1 },
      { id: 'a1', place: null, score: null, low: 0, high: 1 },
    ]);
  });

  it('says by whom a leader could be overtaken', () => {
    const open = table(
      [
        [10, 10, 0],
        [9, null, 1],
        [0, 0, 1],
      ],
      [1, 1, 1],
    );
    // a0 2/3; a1 (0.9 + 1) / 2, and 0.63 to 0.97; a2 1/3
    expect(rankingOf(open, 'minMax')).toMatchObject({
      leaders: ['a1'],
      missingDecides: true,
      possibleLeaders: ['a0', 'a1'],
    });
    const unknown = table(
      [
        [1, 2],
        [0, 1],
        [null, null],
      ],
      [1, 1],
    );
    expect(rankingOf(unknown, 'ranks')).toMatchObject({ leaders: ['a0'], possibleLeaders: ['a0', 'a2'] });
  });

  it('finds by trial what a missing value can decide', () => {
    let deciding = 0;
    for (const seed of seeds) {
      const random = randomTable(seed);
      const next = chance(seed + 10_000);
      const weights = random.criteria.map(({ weight }) => weight);
      const method = methods[seed % 2] ?? 'ranks';
      const grades = naiveGrades(random, method);
      const { leaders, missingDecides, possibleLeaders } = rankingOf(random, method);
      const firstIf = (fill: (a: number) => number): string[] => {
        const scores = grades.map((row, a) =>
          naiveScore(
            row.map((grade) => grade ?? fill(a)),
            weights,
          ),
        );
        const best = Math.max(...scores.map((score) => score ?? -1));
        return random.alternatives.filter((_, a) => best >= 0 && (scores[a] ?? -1) >= best - 1e-9);
      };
      const ofOne = random.alternatives.flatMap((_, one) => [
        firstIf((a) => (a === one ? 1 : 0)),
        firstIf((a) => (a === one ? 0 : 1)),
      ]);
      const ofMany = Array.from({ length: 40 }, () => firstIf(() => next()));
      const seen = new Set([...ofOne, ...ofMany].map(String));
      seen.add(String(leaders));
      const named = random.alternatives.filter((id) =>
        [...ofOne, ...ofMany].some((first) => first.includes(id)),
      );
      expect(missingDecides, `seed ${seed}`).toBe(seen.size > 1);
      expect(possibleLeaders, `seed ${seed}`).toEqual(named);
      if (missingDecides) deciding += 1;
    }
    expect(deciding).toBeGreaterThan(50);
  });
});

describe('what must not change a ranking', () => {
  it('is the unit of the weights', () => {
    for (const seed of seeds.slice(0, 100)) {
      const random = randomTable(seed);
      const scaled = {
        ...random,
        criteria: random.criteria.map((one) => ({ ...one, weight: 7.3 * one.weight })),
      };
      for (const method of methods) {
        expect(scoresIn(scaled, method)).toEqual(close(scoresIn(random, method)));
        expect(rankingOf(scaled, method).leaders).toEqual(rankingOf(random, method).leaders);
      }
    }
  });

  it('is the order in which alternatives and criteria stand', () => {
    for (const seed of seeds.slice(0, 100)) {
      const random = randomTable(seed);
      const turned: Table = {
        alternatives: random.alternatives.toReversed(),
        criteria: random.criteria.toReversed(),
        values: random.values.map((row) => row.toReversed()).toReversed(),
      };
      for (const method of methods) {
        expect(scoresIn(turned, method).toReversed()).toEqual(close(scoresIn(random, method)));
        expect(rankingOf(turned, method).leaders.toReversed()).toEqual(rankingOf(random, method).leaders);
      }
    }
  });

  it('is the unit of a criterion, nor any order-keeping change of it for ranks', () => {
    for (const seed of seeds.slice(0, 100)) {
      const random = randomTable(seed);
      const changed = (change: (value: number) => number): Table => ({
        ...random,
        values: random.values.map((row) => row.map((value) => (value === null ? null : change(value)))),
      });
      expect(
        scoresIn(
          changed((value) => 32 + 1.8 * value),
          'minMax',
        ),
      ).toEqual(close(scoresIn(random, 'minMax')));
      expect(scoresIn(changed(Math.cbrt), 'ranks')).toEqual(scoresIn(random, 'ranks'));
    }
  });
});
