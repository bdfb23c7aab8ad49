import type { Citation } from '../../model/citation';

/** How something was worked out that no source says. */
const methods = ['count', 'outline', 'walk', 'ride', 'straight', 'point', 'own'] as const;
export type Method = (typeof methods)[number];

/** One entry of the numbered list at the end. */
export type Note =
  | { readonly number: number; readonly kind: 'source'; readonly cite: Citation }
  | { readonly number: number; readonly kind: 'method'; readonly method: Method };

/** Hands out the numbers of a dossier's notes in the order in which they are first asked for. */
export interface Notes {
  /** Numbers of sources, each once and in order; the same source and place in it keep their number. */
  readonly cite: (cites: readonly Citation[]) => readonly number[];
  readonly method: (...wanted: Method[]) => readonly number[];
  readonly list: () => readonly Note[];
}

export function createNotes(): Notes {
  const numbers = new Map<string, Note>();
  const numberOf = (key: string, make: (number: number) => Note): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known.number;
    const note = make(numbers.size + 1);
    numbers.set(key, note);
    return note.number;
  };
  const ordered = (found: readonly number[]): readonly number[] => [...new Set(found)].sort((a, b) => a - b);
  return {
    cite: (cites) =>
      ordered(
        cites.map((cite) =>
          numberOf(`source ${cite.source} ${cite.locator ?? ''}`, (number) => ({
            number,
            kind: 'source',
            cite,
          })),
        ),
      ),
    method: (...wanted) =>
      ordered(
        wanted.map((method) =>
          numberOf(`method ${method}`, (number) => ({ number, kind: 'method', method })),
        ),
      ),
    list: () => [...numbers.values()],
  };
}
