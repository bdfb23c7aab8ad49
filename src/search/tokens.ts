import type { SearchDocument } from './document';
import type { Unit } from './units';

/** Terms are cut here: what follows is compared letter by letter afterwards, and the index stays small. */
export const longestLatin = 8;
export const longestInitials = 6;

/** Fields of the index. Terms of a field are joined by spaces, and cut there again. */
export interface IndexedFields {
  readonly id: number;
  /** Han characters and pairs of neighbours. */
  readonly han: string;
  /** Beginnings of what can be spelled from each syllable or word on: `wujiaoch`, `jiaochan`, `chang`. */
  readonly latin: string;
  /** First letters from each syllable or word on: `wjc`, `jc`. */
  readonly initials: string;
  readonly topics: string;
}
export const fields = ['han', 'latin', 'initials', 'topics'] as const;

export function indexedFields({ entry, texts }: SearchDocument, id: number): IndexedFields {
  const terms = { han: new Set<string>(), latin: new Set<string>(), initials: new Set<string>() };
  for (const { units } of texts) {
    for (const term of pairsOf(units)) terms.han.add(term);
    for (const [start, { spelling }] of units.entries()) {
      if (spelling === '') continue;
      const rest = units.slice(start, start + longestLatin);
      terms.latin.add(following(rest, (unit) => unit.spelling, longestLatin));
      const bold = rest.filter(({ small }) => !small);
      // "of" and "and" may be said or left out.
      terms.latin.add(following(bold, (unit) => unit.spelling, longestLatin));
      terms.initials.add(following(bold, (unit) => unit.spelling.slice(0, 1), longestInitials));
    }
  }
  const joined = (set: ReadonlySet<string>) => [...set].join(' ');
  return {
    id,
    han: joined(terms.han),
    latin: joined(terms.latin),
    initials: joined(terms.initials),
    topics: [...new Set(entry.topics)].join(' '),
  };
}

/**
 * Han characters as a term of the index. Spelled in digits, since the index's tree looks through all next characters of a
 * node one by one: thousands of different ones would make it slow.
 */
export const hanTerm = (characters: string): string =>
  [...characters].reduce((term, character) => `${term}${character.codePointAt(0)?.toString(16)}`, '#');

function pairsOf(units: readonly Unit[]): readonly string[] {
  return units.flatMap(({ han }, index) => {
    if (han === '') return [];
    const next = units[index + 1]?.han ?? '';
    return next === '' ? [hanTerm(han)] : [hanTerm(han), hanTerm(han + next)];
  });
}

/** What the units spell one after another, until a unit without spelling or the longest term. */
function following(units: readonly Unit[], part: (unit: Unit) => string, longest: number): string {
  let term = '';
  for (const unit of units) {
    if (unit.spelling === '' || term.length >= longest) break;
    term += part(unit);
  }
  return term.slice(0, longest);
}
