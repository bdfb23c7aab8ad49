import type { Belt } from '../../model/belt';
import type { Citation } from '../../model/citation';
import { onceFor } from '../../model/onceFor';
import type { Subject } from '../../model/subject';

/** Every citation of a record: its own and those of its figures, steps and news. */
function citationsOf({ type, record }: Subject): readonly Citation[] {
  if (type === 'observation') return record.cites;
  const inside = [...record.figures, ...record.milestones, ...record.news];
  return [...record.cites, ...inside.flatMap(({ cites }) => cites)];
}

/** How many records cite each source. */
export const citedCounts = onceFor((belt: Belt): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const subject of belt.allSubjects())
    for (const source of new Set(citationsOf(subject).map((cite) => cite.source)))
      counts.set(source, (counts.get(source) ?? 0) + 1);
  return counts;
});
