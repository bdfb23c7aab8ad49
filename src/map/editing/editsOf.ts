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

/**
 * The work as edits: of the record itself, and of each neighbour whose corners moved along, which keeps its own error;
 * each names the others.
 */
export function editsOf(work: Work, statement: Statement, belt: Belt): readonly Edit[] {
  const { present } = work.history;
  const ids = changedIn(work);
  return ids.flatMap((id): Edit[] => {
    const own = id === work.id ? statement : { ...statement, errorMetres: errorOf(belt, id) ?? mostError };
    if (present.kind === 'place') return [{ kind: 'move-place', id, to: present.at, ...own }];
    const outline = present.outlines.get(id);
    if (outline === undefined) return [];
    const others = ids.filter((other) => other !== id);
    const along = others.length === 0 ? {} : { along: others };
    return [{ kind: 'redraw-outline', id, outline, ...along, ...own }];
  });
}

const alongOf = (edit: Edit): readonly string[] => (edit.kind === 'redraw-outline' ? (edit.along ?? []) : []);

/**
 * The list with more edits: each takes the place of an earlier one of the same record. A new outline still has the
 * corners that an earlier edit moved, so it keeps the neighbours of that one.
 */
export function withEdits(list: readonly Edit[], fresh: readonly Edit[]): readonly Edit[] {
  const earlierOf = (edit: Edit) => list.find(({ kind, id }) => kind === edit.kind && id === edit.id);
  const bound = fresh.map((edit): Edit => {
    const earlier = earlierOf(edit);
    if (edit.kind !== 'redraw-outline' || earlier === undefined) return edit;
    const along = [...new Set([...alongOf(earlier), ...alongOf(edit)])];
    return along.length === 0 ? edit : { ...edit, along };
  });
  const isReplaced = (edit: Edit) => fresh.some(({ kind, id }) => kind === edit.kind && id === edit.id);
  return [...list.filter((edit) => !isReplaced(edit)), ...bound];
}

/** The edits that go when this one is taken back, itself first: those whose shared corners moved with its own, and so on. */
export function boundTo(list: readonly Edit[], edit: Edit): readonly Edit[] {
  const found = [edit];
  for (const one of found)
    for (const other of list)
      if (
        !found.includes(other) &&
        other.kind === 'redraw-outline' &&
        (alongOf(one).includes(other.id) || (one.kind === other.kind && alongOf(other).includes(one.id)))
      )
        found.push(other);
  return found;
}
