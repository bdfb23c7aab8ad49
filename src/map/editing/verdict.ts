import type { Belt } from '../../model/belt';
import { factFiles } from '../../model/fact-files';
import type { RawFacts } from '../../model/facts';
import type { Problem } from '../../model/problem';
import { applyEdits } from '../../office/edits/applyEdits';
import type { Edit } from '../../office/edits/edit';
import { judged, shiftDoubt } from '../../office/edits/judge';
import { editsOf, withEdits } from './editsOf';
import type { Work } from './work';

export interface Verdict {
  /** What may be meant as it is: it holds nothing back. */
  readonly doubt: Problem | null;
  /** While these stand no version is made. */
  readonly problems: readonly Problem[];
}

/** What the check would say of the list of edits with the work in it; who checked it does not matter for that. */
export function verdictOn(
  work: Work,
  list: readonly Edit[],
  {
    raw,
    belt,
    errorMetres,
    today,
  }: {
    readonly raw: RawFacts;
    readonly belt: Belt;
    readonly errorMetres: number;
    readonly today: string;
  },
): Verdict {
  const fresh = editsOf(work, { errorMetres, by: '–', on: today, note: '' }, belt);
  const applied = applyEdits(raw, withEdits(list, fresh));
  const { present } = work.history;
  const doubt =
    work.before.kind === 'place' && present.kind === 'place' ? shiftDoubt(work.before.at, present.at) : null;
  return {
    doubt: doubt && { file: factFiles.places, record: work.id, field: null, ...doubt },
    problems: [...applied.problems, ...judged(raw, applied.raw, { today })],
  };
}
