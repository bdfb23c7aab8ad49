import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Look, summaryOf, tableOf, unseen } from '../browser/axeList';
import { surfaces } from '../browser/surfaces';

const testOf = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../browser', `${name}.test.ts`), 'utf8');

it.each([...new Set(Object.values(surfaces).flat())])('axe looks in the test that is listed: %s', (file) => {
  expect(testOf(file)).toMatch(/violationsIn\(/);
});

const look = (surface: Look['surface'], file: string, violations: readonly string[] = []): Look => ({
  surface,
  file,
  test: 'has no barrier | or two',
  language: 'zh',
  palette: 'night',
  width: 390,
  height: 844,
  violations,
});

it('names what a file that ran whole did not look at, and asks nothing of the others', () => {
  const looks = [look('gaps', 'gaps'), look('overview', 'without-map')];
  expect(unseen(looks, ['gaps'])).toEqual([]);
  expect(unseen(looks, ['gaps', 'targets'])).toEqual(['targets (targets.test.ts)']);
  // Seen elsewhere is not seen there.
  expect(unseen(looks, ['access'])).toContain('overview (access.test.ts)');
});

it('is a table with a line for each look, and a few words of all', () => {
  const looks = [look('place', 'access', ['image-alt img: no text']), look('overview', 'access')];
  expect(tableOf(looks).split('\n').slice(2)).toEqual([
    '| overview | access: has no barrier \\| or two | zh | night | 390 × 844 | 0 |',
    '| place | access: has no barrier \\| or two | zh | night | 390 × 844 | 1: image-alt img: no text |',
    '',
  ]);
  expect(summaryOf(looks)).toMatch(
    /^axe: 2 of \d+ surfaces and states, 2 looks, 1 violations\n {2}overview 1× · place 1× \(1 found\)\n$/,
  );
});
