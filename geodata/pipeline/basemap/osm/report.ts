import type { Problem, Wording } from '../../../../src/model/problem';

/** So many of one kind are named; of the rest only the count is. */
const named = 8;

/** Collects what is wrong with one file, each thing once, however many passes meet it. */
export interface Report {
  /** @param kind what the wording is about, for counting; `record` such as `way 123` or `line 7` */
  readonly add: (kind: string, record: string | null, field: string | null, words: Wording) => void;
  readonly problems: () => readonly Problem[];
  /** How many there were in all. */
  readonly count: () => number;
}

export function createReport(file: string): Report {
  const seen = new Set<string>();
  const kinds = new Map<string, { count: number; readonly shown: Problem[] }>();
  return {
    add: (kind, record, field, words) => {
      const key = `${kind} ${record} ${field}`;
      if (seen.has(key)) return;
      seen.add(key);
      const entry = kinds.get(kind) ?? { count: 0, shown: [] };
      kinds.set(kind, entry);
      entry.count += 1;
      if (entry.shown.length < named) entry.shown.push({ file, record, field, ...words });
    },
    problems: () =>
      [...kinds.values()].flatMap(({ count, shown }) => [...shown, ...rest(file, count, shown)]),
    count: () => seen.size,
  };
}

function rest(file: string, count: number, shown: readonly Problem[]): readonly Problem[] {
  const [first] = shown;
  if (first === undefined || count <= shown.length) return [];
  const more = count - shown.length;
  return [
    {
      ...first,
      file,
      record: `+${more}`,
      problem: {
        zh: `另有 ${more} 处同类问题，例如：${first.problem.zh}`,
        en: `${more} more of this kind, such as: ${first.problem.en}`,
      },
    },
  ];
}
