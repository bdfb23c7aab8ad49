import type { Belt } from '../../model/belt';
import type { Edit, Statement } from '../../office/edits/edit';
import { changedIn, type Work } from './work';

const mostError = 500;

/** The stated error of a record's site or outline in metres; null where it has none. */
export function errorOf(belt: Belt, id: string): number | null {
  const subject = belt.subject(id);
  if (subject?.type === 'zone') return Math.min(subject.record.boundary.errorMetres, mostError);
  if (subject?.type !== 'place' || subject.record.location.precision === 'unpublished') return null;
  return subject.record.location.errorMetres;
}

/** The work as edits: of the record itself, and of each neighbour whose corners moved along, which keeps its own error. */
export function editsOf(work: Work, statement: Statement, belt: Belt): readonly Edit[] {
  const { present } = work.history;
  return changedIn(work).flatMap((id): Edit[] => {
    const own = id === work.id ? statement : { ...statement, errorMetres: errorOf(belt, id) ?? mostError };
    if (present.kind === 'place') return [{ kind: 'move-place', id, to: present.at, ...own }];
    const outline = present.outlines.get(id);
    return outline === undefined ? [] : [{ kind: 'redraw-outline', id, outline, ...own }];
  });
}

/** The list with more edits: each takes the place of an earlier one of the same record. */
export const withEdits = (list: readonly Edit[], fresh: readonly Edit[]): readonly Edit[] => [
  ...list.filter(({ kind, id }) => !fresh.some((edit) => edit.kind === kind && edit.id === id)),
  ...fresh,
];
