import { describe, expect, it } from 'vitest';
import { check, refuses } from './refuses';

describe('shelf lives', () => {
  refuses([
    [
      'a kind of fact that two lines cover',
      ['shelfLives', [1, 'statuses'], undefined],
      ['life-place', null, /place company under-construction is already covered by life-works/],
    ],
    ['fewer than no months', ['shelfLives', [0, 'months'], -1], ['life-works', 'months', /too small/]],
    ['half a month', ['shelfLives', [0, 'months'], 1.5], ['life-works', 'months', /whole number/]],
    [
      'an unknown kind of record',
      ['shelfLives', [0, 'of'], 'rumour'],
      ['life-works', 'of', /unknown value rumour/],
    ],
    [
      'an unknown status',
      ['shelfLives', [0, 'statuses', 0], 'lost'],
      ['life-works', 'statuses#1', /unknown value lost/],
    ],
    [
      'a reason in one language',
      ['shelfLives', [0, 'reason', 'en'], '理由'],
      ['life-works', 'reason.en', /Chinese characters/],
    ],
    [
      'an id of another record',
      ['shelfLives', [0, 'id'], 'alpha'],
      ['alpha', 'id', /already taken by a record in places/],
    ],
  ]);

  it('refuses a kind of fact that no line covers', () => {
    const problems = check(
      ['shelfLives', [0, 'statuses', 0], 'held'],
      ['shelfLives', [1, 'statuses', 4], 'completed'],
    );
    expect(problems.map(({ problem }) => problem.en)).toContain(
      'no line covers place company under-construction',
    );
  });

  it('reports a file that is no list once, and asks no more of it', () => {
    expect(check(['shelfLives', [], 7]).map(({ file, problem }) => [file, problem.en])).toEqual([
      ['shelf-life.json', 'a list of records is expected here'],
    ]);
  });
});
