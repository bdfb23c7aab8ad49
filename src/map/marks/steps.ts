import { mostAtOnce } from './mostAtOnce';

type Mark = GeoJSON.Feature;

/** One step to other marks: these and no others, or a difference by ids. */
export type Step =
  | { readonly all: readonly Mark[] }
  | { readonly remove: readonly string[]; readonly add: readonly Mark[] };

const idOf = ({ properties }: Mark): string => properties?.['id'];

export const marksById = (marks: readonly Mark[]): Map<string, Mark> =>
  new Map(marks.map((mark) => [idOf(mark), mark]));

/**
 * The steps by which a map that has some marks comes to have others. A mark that is the same object stays; none of the
 * steps adds more than `mostAtOnce`. What goes goes first.
 */
export function stepsBetween(held: ReadonlyMap<string, Mark>, wanted: readonly Mark[]): readonly Step[] {
  if (wanted.length <= mostAtOnce) return [{ all: wanted }];
  const add = wanted.filter((mark) => held.get(idOf(mark)) !== mark);
  const left = new Set(wanted.map(idOf));
  const remove = [...held.keys()].filter((id) => !left.has(id));
  if (add.length + remove.length === 0) return [];
  const slices = Array.from({ length: Math.max(1, Math.ceil(add.length / mostAtOnce)) }, (_, index) =>
    add.slice(index * mostAtOnce, (index + 1) * mostAtOnce),
  );
  return slices.map((slice, index) => ({ remove: index === 0 ? remove : [], add: slice }));
}

/** Takes a step. It changes what it is given: copying a hundred thousand marks at each step would take longer than all else. */
export function takeStep(held: Map<string, Mark>, step: Step): void {
  if ('all' in step) held.clear();
  else for (const id of step.remove) held.delete(id);
  for (const mark of 'all' in step ? step.all : step.add) held.set(idOf(mark), mark);
}
