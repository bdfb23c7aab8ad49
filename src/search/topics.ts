import type { SearchData } from './data';
import { otherText, type SearchDocument, type SearchText } from './document';
import { kindTopic } from './entries/entry';
import type { ReadingOf } from './reading';
import { bestMatch } from './strength';
import { unitsOf } from './units';

/** Ids of the topics that the letters or characters name. */
export type TopicsOf = (letters: string) => ReadonlySet<string>;

interface Topic {
  readonly id: string;
  readonly texts: readonly SearchText[];
}

const ofOwn: ReadonlySet<string> = new Set(['zone', 'structure', 'industry']);
/** Do others belong to it? */
export const isTopic = ({ entry }: SearchDocument): boolean => ofOwn.has(entry.kind);

/**
 * What records belong to can be asked for in place of them: a zone, structure or industry by its name, a kind by its
 * words. From the beginning and at least two syllables or words of it, or all.
 * @param documents of what others belong to
 */
export function topicsFrom(
  documents: readonly SearchDocument[],
  kinds: SearchData['kinds'],
  readingOf: ReadingOf,
): TopicsOf {
  const topics: readonly Topic[] = [
    ...documents.map(({ entry: { id }, texts }) => ({ id, texts })),
    ...Object.entries(kinds).map(([kind, terms]) => ({
      id: kindTopic(kind),
      texts: terms.map((term) => otherText(unitsOf(term, readingOf(term)))),
    })),
  ];
  const names = (text: SearchText, letters: string) => {
    const spelled = bestMatch(text, letters)?.spelled;
    if (spelled === undefined || spelled.start > 0) return false;
    return spelled.count > 1 || (spelled.end === text.units.length - 1 && !spelled.open);
  };
  return (letters) =>
    new Set(topics.filter(({ texts }) => texts.some((text) => names(text, letters))).map(({ id }) => id));
}
