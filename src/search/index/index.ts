import type { SearchDocument } from '../document';
import { kindPoints } from '../fitting';
import type { Field } from './field';
import { type Letters, lettersOf } from './letters';
import type { Lists } from './lists';
import { collectTerms, mostLength, noteTerms } from './terms';

/** A field with its terms letter by letter. */
interface Comparable {
  readonly field: Field;
  readonly letters: Letters;
}
const comparable = (field: Field): Comparable => ({ field, letters: lettersOf(field.terms) });

/** What finds the documents that a query may mean. */
export interface SearchIndex {
  readonly han: Field;
  readonly latin: Field;
  readonly initials: Field;
  readonly topics: Field;
  /** What is compared where nothing fits as it was typed: as it is spelled, and without the usual confusions. */
  readonly spelled: Comparable;
  readonly sloppy: Comparable;
  /** By length: documents with a whole name of as many letters or characters. */
  readonly lengths: Lists;
  /** The documents by rank, as everything above numbers them: what is usually meant first. */
  readonly order: Uint32Array;
  /** Syllables in use. */
  readonly syllables: ReadonlySet<string>;
}

/** What the share of the name may add to the points of two syllables or words that are found. */
const forShortness = 12;

/** Takes down documents in their order, then makes the index of them. */
export function collectIndex() {
  const notes = collectTerms();
  const syllables = new Set<string>();
  const likely: number[] = [];
  return {
    note(document: SearchDocument): void {
      noteTerms(notes, document);
      let shortest = Number.POSITIVE_INFINITY;
      for (const { units, part } of document.texts) {
        for (const { han, spelling } of units) if (han !== '') syllables.add(spelling);
        if (part.share === 1) shortest = Math.min(shortest, Math.max(1, units.length));
      }
      likely.push(kindPoints(document) + Math.min(forShortness / 2, forShortness / shortest));
    },
    finish(): SearchIndex {
      const order = Uint32Array.from(likely.keys());
      order.sort((a, b) => (likely[b] ?? 0) - (likely[a] ?? 0) || a - b);
      const { han, latin, sloppy, initials, topics, lengths } = notes;
      const spelled = latin.finish(order);
      return {
        han: han.finish(order),
        latin: spelled,
        spelled: comparable(spelled),
        sloppy: comparable(sloppy.finish(order)),
        initials: initials.finish(order),
        topics: topics.finish(order),
        lengths: lengths.finish((list) => list, mostLength + 1, order),
        order,
        syllables,
      };
    },
  };
}
