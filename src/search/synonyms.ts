import type { Span } from './engine';
import type { ReadingOf } from './reading';
import { type Unit, unitsOf } from './units';

/** A term that may stand for a part of a name. */
interface Synonym {
  readonly term: string;
  /** The part of the name, as it is written there. */
  readonly span: Span;
}

interface Group {
  readonly terms: readonly { readonly term: string; readonly units: readonly Unit[] }[];
}

/** Finds, in a name, terms that have others of the same meaning: `AI` for the `人工智能` in it. */
export type SynonymsIn = (units: readonly Unit[]) => readonly Synonym[];

/** @param groups terms that say the same; case does not matter, words are whole words */
export function synonymsFrom(groups: readonly (readonly string[])[], readingOf: ReadingOf): SynonymsIn {
  const byFirst = new Map<string, { group: Group; units: readonly Unit[] }[]>();
  for (const terms of groups) {
    const group = { terms: terms.map((term) => ({ term, units: unitsOf(term, readingOf(term)) })) };
    for (const { units } of group.terms) {
      const first = units[0];
      if (first === undefined) continue;
      byFirst.set(written(first), [...(byFirst.get(written(first)) ?? []), { group, units }]);
    }
  }
  return (units) =>
    units.flatMap((unit, start) =>
      (byFirst.get(written(unit)) ?? []).flatMap(({ group, units: term }) => {
        const last = units[start + term.length - 1];
        if (last === undefined || !term.every((part, at) => same(part, units[start + at]))) return [];
        const others = group.terms.filter((other) => other.units !== term);
        return others.map((other): Synonym => ({ term: other.term, span: [unit.from, last.to] }));
      }),
    );
}

const written = ({ han, spelling }: Unit): string => (han === '' ? spelling : han);
const same = (a: Unit, b: Unit | undefined): boolean => b !== undefined && written(a) === written(b);
