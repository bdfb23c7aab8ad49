import { wording } from '../problem';
import { type Entry, entriesOf } from './entries';
import { problemAt, type Rule } from './rule';

/** Places and plans are told apart by their own kind too: a park and the company that runs it may share a name. */
const groupOf = ({ kind, record }: Entry) =>
  kind === 'place' || kind === 'plan' ? `${kind} ${record.kind}` : kind;

const comparable = (name: string) => name.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/** Two records of one kind with the same name are probably one thing entered twice. */
export const duplicateNames: Rule = (facts) => {
  const first = new Map<string, string>();
  return entriesOf(facts).flatMap((entry) => {
    if (!('name' in entry.record)) return [];
    const { name } = entry.record;
    return (['zh', 'en'] as const).flatMap((side) => {
      const key = `${groupOf(entry)} ${side} ${comparable(name[side])}`;
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, entry.id);
      return earlier === undefined
        ? []
        : problemAt(
            entry,
            `name.${side}`,
            wording(
              `与 ${earlier} 同名`,
              `has the same name as ${earlier}`,
              '若是同一事物，请合并；否则请把名称写得能区分',
              'merge them if they are the same thing; otherwise make the names distinct',
            ),
          );
    });
  });
};
