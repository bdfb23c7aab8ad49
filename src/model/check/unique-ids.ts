import { wording } from '../problem';
import { type Entry, entriesOf } from './entries';
import { problemAt, type Rule } from './rule';

/** An id stands once over all files, so that a link needs nothing but the id. */
export const uniqueIds: Rule = (facts) => {
  const first = new Map<string, Entry>();
  return entriesOf(facts).flatMap((entry) => {
    const earlier = first.get(entry.id);
    if (earlier === undefined) {
      first.set(entry.id, entry);
      return [];
    }
    return problemAt(
      entry,
      'id',
      wording(
        `编号与 ${earlier.file} 中的记录重复`,
        `the id is already taken by a record in ${earlier.file}`,
        '请给其中一条换一个编号，并更新引用它的记录；同一事物请合并为一条',
        'give one of them another id and update what refers to it; merge them if they are the same thing',
      ),
    );
  });
};
