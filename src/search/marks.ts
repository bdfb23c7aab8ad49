import type { Marks, SearchDocument, SearchText } from './document';
import type { Span } from './engine';
import type { Query } from './query';
import { joined, spansOf } from './spans';
import { bestMatch, type Match, points } from './strength';
import type { TopicsOf } from './topics';

interface Found {
  readonly text: SearchText;
  readonly match: Match;
}

/** The matched parts of both names: of the whole query where it stands in a row, else of its words. */
export function marksOf(document: SearchDocument, { whole, words }: Query, topicsOf: TopicsOf): Marks {
  return (
    marksFor(document, whole, topicsOf) ??
    together(words.map(({ text }) => marksFor(document, text, topicsOf)))
  );
}

/** What a row of letters or characters stands for in the names; null where it is in none of the texts. */
function marksFor({ entry, texts }: SearchDocument, letters: string, topicsOf: TopicsOf): Marks | null {
  const found = texts
    .flatMap((text): Found[] => {
      const match = bestMatch(text, letters);
      return match === null ? [] : [{ text, match }];
    })
    .sort((a, b) => b.match.points - a.match.points);
  const [best] = found;
  if (best === undefined) return null;
  const topics = topicsOf(letters);
  // Found for what it belongs to: two letters in its name are chance.
  if (best.match.points < points.topic && entry.topics.some((topic) => topics.has(topic))) return null;
  if (best.text.name === null) return best.text.marks;
  const named = (language: keyof Marks): readonly Span[] => {
    const one = found.find(({ text }) => text.name === language);
    // Initials in one name are chance where the other one has the word itself.
    const chance = (one?.match.spelled.cut ?? 0) > 0 && best.match.spelled.cut === 0;
    return one === undefined || chance ? [] : spansOf(one.text.units, one.match.spelled, letters);
  };
  return { zh: named('zh'), en: named('en') };
}

/** The marks of several words as one. */
export const together = (all: readonly (Marks | null)[]): Marks => ({
  zh: joined(all.flatMap((marks) => marks?.zh ?? [])),
  en: joined(all.flatMap((marks) => marks?.en ?? [])),
});
