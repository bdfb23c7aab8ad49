import type { Text } from './text';

/** Something wrong in the facts, in words that a clerk can act on. The `#` counts from one: `figures#2.value`. */
export type Problem = {
  /** File name below `geodata/`, such as `places.geojson`. */
  readonly file: string;
  /** Record id, or `#3` for the third record of the file when it has no readable id; null for the whole file. */
  readonly record: string | null;
  /** Dotted path inside the record; null for the whole record. */
  readonly field: string | null;
  readonly problem: Text;
  readonly remedy: Text;
};

/** What is wrong and what to do, before it is known where. */
export type Wording = Pick<Problem, 'problem' | 'remedy'>;

/** Makes a wording from four sentences: problem 中文, problem English, remedy 中文, remedy English. */
export function wording(problemZh: string, problemEn: string, remedyZh: string, remedyEn: string): Wording {
  return { problem: { zh: problemZh, en: problemEn }, remedy: { zh: remedyZh, en: remedyEn } };
}
