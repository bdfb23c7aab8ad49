import { expect, it } from 'vitest';
import { judgeTries } from './secondTries';

const tries = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ file: 'hall.test.ts', test: `opens ${index}` }));

it('names what passed only at the second try, and lets a few of them stand', () => {
  expect(judgeTries([])).toEqual({ words: 'second tries: 0 (at most 3)\n', stands: true });
  expect(judgeTries(tries(3)).stands).toBe(true);
  expect(judgeTries(tries(1)).words).toContain('hall.test.ts: opens 0');
});

it('fails a run in which more than a few needed it', () => {
  expect(judgeTries(tries(4)).stands).toBe(false);
});
