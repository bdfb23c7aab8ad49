import { describe, expect, it } from 'vitest';
import { crossings, type Ratio, roots } from '../../src/scoring/crossings';
import type { Interval } from '../../src/scoring/intervals';
import { stabilityOf } from '../../src/scoring/stability';
import { type Method, methods, type Table } from '../../src/scoring/table';
import { leadOf, naiveGrades, naiveScore, weightsAt } from './naive';
import { randomTable } from './random-table';

/** Per cent: every half, and close to the ends. */
const grid = [
  ...Array.from({ length: 201 }, (_, step) => step / 2),
  ...[1e-7, 1e-4, 1e-2].flatMap((little) => [little, 100 - little]),
];

const inside = (intervals: readonly Interval[], share: number): boolean =>
  intervals.some(
    ({ from, to, withFrom, withTo }) =>
      (share > from || (withFrom && share === from)) && (share < to || (withTo && share === to)),
  );

/** Scores closer than this are a tie for the code under test, and rounding may decide in the plain scorer. */
const close = 1e-9;

interface Stable {
  readonly names: readonly string[];
  readonly intervals: readonly Interval[];
}

/** Shares at which the intervals and a plain scorer do not agree; for the leaders and for each of the others. */
function disagreements(table: Table, place: number, method: Method) {
  const { id = '' } = table.criteria[place] ?? {};
  const stability = stabilityOf(table, id, method);
  if (stability === null)
    return { asked: 0, pieces: 0, wrong: table.criteria.some(({ weight }) => weight > 0) ? [id] : [] };
  const { intervals, leaders, rivals, share: present } = stability;
  const others = table.alternatives.filter((name) => !leaders.includes(name));
  const claims: readonly Stable[] = [
    { names: leaders, intervals },
    ...others.map((name) => ({
      names: [name],
      intervals: rivals.find((rival) => rival.id === name)?.intervals ?? [],
    })),
  ];
  const ends = claims.flatMap((claim) => claim.intervals.flatMap(({ from, to }) => [from, to]));
  const round = ends.flatMap((end) => [end - 1e-3, end, end + 1e-3]);
  const shares = [...grid, ...round, present].filter((share) => share >= 0 && share <= 100);
  const asked = table.criteria.length === 1 ? [100] : shares;
  const grades = naiveGrades(table, method);
  const wrong = asked.filter((share) => {
    const weights = weightsAt(table, place, share / 100);
    const scores = grades.map((row) => naiveScore(row, weights));
    return claims.some(({ names, intervals: claimed }) => {
      const held = inside(claimed, share);
      if (names.length === 0) return held;
      const some = table.alternatives.map((name) => names.includes(name));
      const lead = leadOf(some, scores);
      return lead > close ? !held : lead < -close && held;
    });
  });
  const isOut = leaders.length > 0 && !inside(intervals, present);
  return { asked: asked.length, wrong: isOut ? [...wrong, present] : wrong, pieces: intervals.length };
}

const table = (rows: Table['values'], ...weights: number[]): Table => ({
  alternatives: rows.map((_, a) => `a${a}`),
  criteria: weights.map((weight, c) => ({ id: `c${c}`, weight, better: 'higher' })),
  values: rows,
});

const whole = (from: number, to: number): Interval => ({ from, to, withFrom: true, withTo: true });

describe('how far a weight may move', () => {
  it('agrees with a plain scorer on 500 tables, inside and outside the intervals and at their ends', () => {
    let questions = 0;
    let broken = 0;
    for (let seed = 1; seed <= 500; seed += 1) {
      const random = randomTable(seed);
      for (const method of methods) {
        random.criteria.forEach((_, place) => {
          const { asked, wrong, pieces } = disagreements(random, place, method);
          questions += asked;
          if (pieces > 1) broken += 1;
          if (wrong.length > 0) expect.fail(`seed ${seed}, ${method}, criterion ${place}: ${wrong}`);
        });
      }
    }
    expect(questions).toBeGreaterThan(500_000);
    expect(broken).toBeGreaterThan(20);
  });

  it('gives the ends exactly', () => {
    const opposed = table(
      [
        [10, 3],
        [4, 9],
      ],
      60,
      40,
    );
    expect(stabilityOf(opposed, 'c0', 'minMax')).toEqual({
      share: 60,
      leaders: ['a0'],
      intervals: [whole(50, 100)],
      rivals: [{ id: 'a1', intervals: [whole(0, 50)] }],
    });
    expect(stabilityOf(opposed, 'c1', 'ranks')?.intervals).toEqual([whole(0, 50)]);
    // the middle one: 4/5 and 4/5 against 1 and 0, or 0 and 1: first from 20 % to 80 %
    const between = table(
      [
        [10, 0],
        [8, 8],
        [0, 10],
      ],
      1,
      1,
    );
    expect(stabilityOf(between, 'c0', 'minMax')?.intervals).toEqual([
      whole(expect.closeTo(20, 10), expect.closeTo(80, 10)),
    ]);
  });

  it('lets an alternative without the criterion keep its score, until nothing else counts', () => {
    // a0 stays at 0.6 whatever c0 weighs; a1 is at 0.5 + 0.5 x, a2 at 0.5 - 0.5 x
    const rows = [
      [null, 6, 6],
      [10, 0, 10],
      [0, 10, 0],
    ];
    expect(stabilityOf(table(rows, 2, 9, 9), 'c0', 'minMax')).toMatchObject({
      share: 10,
      leaders: ['a0'],
      intervals: [whole(0, expect.closeTo(20, 10))],
    });
    const best = table(
      [
        [null, 5],
        [1, 4],
      ],
      50,
      50,
    );
    expect(stabilityOf(best, 'c0', 'minMax')?.intervals).toEqual([
      { from: 0, to: 100, withFrom: true, withTo: false },
    ]);
  });

  it('knows a tie that holds at one share only, and one that always holds', () => {
    const crossed = [
      [2, 1],
      [1, 2],
    ];
    expect(stabilityOf(table(crossed, 1, 1), 'c0', 'minMax')).toEqual({
      share: 50,
      leaders: ['a0', 'a1'],
      intervals: [whole(50, 50)],
      rivals: [],
    });
    const same = [
      [2, 2],
      [2, 2],
    ];
    expect(stabilityOf(table(same, 1, 1), 'c0', 'ranks')?.intervals).toEqual([whole(0, 100)]);
  });

  it('lets the others count the same where they have no weight, and says nothing where nothing counts', () => {
    const rows = [
      [1, 0, 0],
      [0, 1, 1],
    ];
    expect(stabilityOf(table(rows, 30, 0, 0), 'c0', 'minMax')).toMatchObject({
      share: 100,
      leaders: ['a0'],
      intervals: [whole(50, 100)],
    });
    expect(stabilityOf(table(rows, 0, 0, 0), 'c0', 'minMax')).toBeNull();
    expect(stabilityOf(table(rows, 1, 1, 1), 'other', 'minMax')).toBeNull();
  });

  it('has but one share for an only criterion', () => {
    expect(stabilityOf(table([[1], [0]], 30), 'c0', 'ranks')?.intervals).toEqual([whole(100, 100)]);
  });
});

describe('where two scores cross', () => {
  it('solves for both places', () => {
    // 2 · 9/11 · x / (1 + x) against 1/11 + 10/11 · x
    const bent: Ratio = { above: [0, 9 / 11], below: [0.5, 1] };
    const straight: Ratio = { above: [1 / 11, 1], below: [1, 1] };
    const found = crossings(bent, straight).toSorted();
    expect(found).toEqual([expect.closeTo(0.2, 12), expect.closeTo(0.5, 12)]);
  });

  it('finds a touch as a place, and no place where two are the same or never meet', () => {
    expect(roots(0.25, -1, 1)).toEqual([0.5, 0.5]);
    expect(roots(0, 0, 1)).toEqual([0]);
    expect(roots(1, 0, 1)).toEqual([]);
    expect(roots(1, 2, 0)).toEqual([-0.5]);
    const one: Ratio = { above: [0.3, 0.6], below: [1, 1] };
    const same: Ratio = { above: [0.15, 0.6], below: [0.5, 1] };
    expect(crossings(one, one)).toEqual([]);
    expect(crossings(same, same)).toEqual([]);
  });
});
