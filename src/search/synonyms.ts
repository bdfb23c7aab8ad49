import type { Span } from './engine';
import type { ReadingOf } from './reading';
import { type Unit, unitsOf } from './units';

/** A term, cut once for all names that it stands in. */
export interface Term {
  readonly text: string;
  readonly units: readonly Unit[];
}

/** A term that may stand for a part of a name. */
interface Synonym {
  readonly term: Term;
  /** The part of the name, as it is written there. */
  readonly span: Span;
}

interface Group {
  readonly terms: readonly Term[];
}

/** Finds, in a name, terms that have others of the same meaning: `AI` for the `人工智能` in it. */
export type SynonymsIn = (units: readonly Unit[]) => readonly Synonym[];

/** @param groups terms that say the same; case does not matter, words are whole words */
export function synonymsFrom(groups: readonly (readonly string[])[], readingOf: ReadingOf): SynonymsIn {
  const byFirst = new Map<string, { group: Group; units: readonly Unit[] }[]>();
  for (const terms of groups) {
    const group = { terms: terms.map((text) => ({ text, units: unitsOf(text, readingOf(text)) })) };
    for (const { units } of group.terms) {
      const first = units[0];
      if (first === undefined) continue;
      byFirst.set(written(first), [...(byFirst.get(written(first)) ?? []), { group, units }]);
    }
  }
  return (units) =>
    units.flatMap((unit, start) =>
      (byFirst.get(written(unit)) ?? []).flatMap(({ group, units: held }) => {
        const last = units[start + held.length - 1];
        if (last === undefined || !held.every((part, at) => same(part, units[start + at]))) return [];
        const others = group.terms.filter((other) => other.units !== held);
        return others.map((term): Synonym => ({ term, span: [unit.from, last.to] }));
      }),
    );
}

const written = ({ han, spelling }: Unit): string => (han === '' ? spelling : han);
const same = (a: Unit, b: Unit | undefined): boolean => b !== undefined && written(a) === written(b);
