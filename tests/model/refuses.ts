import { expect, it } from 'vitest';
import { checkFacts } from '../../src/model/check/check-facts';
import type { Road } from '../../src/model/check/rule';
import { factFiles, type RawFacts } from '../../src/model/facts';
import type { Problem } from '../../src/model/problem';
import { changed } from './change';
import { rawFixture } from './fixture';

export type Path = readonly (string | number)[];
/** One thing changed in the valid fixture; undefined removes it. */
export type Broken = readonly [file: keyof RawFacts, path: Path, value: unknown];
/** Where and how the check must complain; the file is the broken one where none is named. */
type Expected = readonly [record: string, field: string | null, problem: RegExp, file?: keyof RawFacts];
export type Case = readonly [what: string, broken: Broken, expected: Expected];

/** Paths of records in the fixture. */
export const feature = (index: number): Path => ['features', index];
export const properties = (index: number): Path => ['features', index, 'properties'];
export const coordinates = (index: number): Path => ['features', index, 'geometry', 'coordinates'];
export const zones = {
  daChuangzhi: 0,
  binjiang: 1,
  daChuanggu: 2,
  huanTongji: 3,
  fuxingIsland: 4,
  south: 5,
  bayValley: 6,
};
export const places = { alpha: 0, beta: 1, gamma: 2, delta: 3 };
export const plans = { logic: 0, goals: 1, moreCompanies: 2 };

/** An outline where no zone is. */
export const square = [
  [121.5, 31.3],
  [121.51, 31.3],
  [121.51, 31.31],
  [121.5, 31.31],
  [121.5, 31.3],
];

const roads: readonly Road[] = [
  {
    name: '政立路',
    lines: [
      [
        [121.49, 31.31],
        [121.515, 31.31],
      ],
    ],
  },
];

/** Checks the fixture on a fixed day, after the given changes. */
export const check = (...breaks: readonly Broken[]): readonly Problem[] =>
  checkFacts(
    breaks.reduce((raw, [file, path, value]) => changed(raw, file, path, value), rawFixture()),
    { today: '2026-11-24', roads },
  ).problems;

/** Tests that each broken input is refused with its exact place, and that every problem speaks both languages. */
export function refuses(cases: readonly Case[]): void {
  it.each(cases)('refuses %s', (_, broken, [record, field, words, file = broken[0]]) => {
    const problems = check(broken);
    const found = problems
      .filter(({ problem }) => words.test(problem.en))
      .map((p) => [p.file, p.record, p.field]);
    expect(found, JSON.stringify(problems)).toContainEqual([factFiles[file], record, field]);
    for (const { problem, remedy } of problems) {
      expect(problem.zh).toMatch(/\p{Script=Han}/u);
      expect(remedy.zh).toMatch(/\p{Script=Han}/u);
      expect(`${problem.en}${remedy.en}`).not.toMatch(/[\u3000-\u303f\uff00-\uffef]/);
    }
  });
}
