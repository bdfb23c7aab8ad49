import { collectLists, type Lists } from './lists';

/** Terms and the documents that hold them. Each term has two lists: where it begins a text, and where it stands inside. */
export interface Field {
  /** In the order of their code units. */
  readonly terms: readonly string[];
  /** List `2 n` of term `n` has the documents with it inside a text, list `2 n + 1` those that begin with it. */
  readonly lists: Lists;
}

export type FieldNotes = ReturnType<typeof collectField>;

/** Takes down the terms of documents, one document after the other. */
export function collectField() {
  const numbers = new Map<string, number>();
  const lists = collectLists();
  return {
    /** The present document holds the term. @param begins whether a text begins with it */
    note(term: string, begins: boolean): void {
      let number = numbers.get(term);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(term, number);
      }
      lists.note(number * 2 + (begins ? 1 : 0));
    },
    close: lists.close,
    /** @param order the documents by rank */
    finish(order: Uint32Array): Field {
      const terms = [...numbers.keys()].sort();
      const places = new Uint32Array(terms.length);
      for (const [place, term] of terms.entries()) places[numbers.get(term) ?? 0] = place;
      const place = (list: number) => (places[list >> 1] ?? 0) * 2 + (list & 1);
      return { terms, lists: lists.finish(place, terms.length * 2, order) };
    },
  };
}

/** The terms that begin with these letters: from the first to before the second. */
export function startingWith({ terms }: Field, letters: string): readonly [from: number, to: number] {
  return [firstFrom(terms, letters), firstFrom(terms, `${letters}\uffff`)];
}

/** The term itself, as a range of one; an empty range where it is not in the index. */
export function exactly({ terms }: Field, term: string): readonly [from: number, to: number] {
  const from = firstFrom(terms, term);
  return [from, terms[from] === term ? from + 1 : from];
}

/** The first of sorted terms that does not stand before this one. */
function firstFrom(terms: readonly string[], term: string): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle] ?? '') < term) low = middle + 1;
    else high = middle;
  }
  return low;
}
