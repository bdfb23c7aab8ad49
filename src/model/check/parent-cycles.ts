import { wording } from '../problem';
import { type Entry, entriesOf } from './entries';
import { problemAt, type Rule } from './rule';

const parentOf = ({ record }: Entry): string | null => ('parent' in record ? record.parent : null);

/** Ids from a record up to the one that closes the circle; empty where the way up ends. */
function circleFrom(start: string, parents: ReadonlyMap<string, string | null>): readonly string[] {
  const way: string[] = [];
  for (let id: string | null = start; id !== null; id = parents.get(id) ?? null) {
    if (id === start && way.length > 0) return [...way, start];
    if (way.includes(id)) return [];
    way.push(id);
  }
  return [];
}

/** No record is its own ancestor. Each member of a circle is reported. */
export const parentCycles: Rule = (facts) => {
  const entries = entriesOf(facts);
  const parents = new Map(entries.map((entry) => [entry.id, parentOf(entry)]));
  return entries.flatMap((entry) => {
    const circle = circleFrom(entry.id, parents);
    if (circle.length < 3) return [];
    const way = circle.join(' → ');
    return problemAt(
      entry,
      'parent',
      wording(
        `上级关系成环：${way}`,
        `its parents run in a circle: ${way}`,
        '请把其中一条的 parent 改为真正的上级，或写 null',
        'give one of them its true parent, or write null',
      ),
    );
  });
};
