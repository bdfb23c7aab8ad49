import { namesBoth } from './crossing';
import type { SearchDocument } from './document';
import { kindTopic } from './entries/entry';
import type { Query } from './query';
import { bestMatch, points } from './strength';
import type { TopicsOf } from './topics';

/** What a kind adds, in the order of kinds: zones first, crossings last. */
const forKind = [14, 10, 8, 6.5, 5, 4, 3, 2, 1, 0];
/** Other things are called after universities and the centre; they themselves come first. */
const forNamesake = 1;
const namesakes: readonly string[] = ['university', 'centre'].map(kindTopic);
/** Words that stand apart in the name are a weaker sign than the same words in a row. */
const forApart = 8;
/** A crossing of which only one road is named stands behind everything else. */
const forOneRoad = 100;

export const kindPoints = ({ order, entry: { topics } }: SearchDocument): number =>
  (forKind[order] ?? 0) + (topics.some((topic) => namesakes.includes(topic)) ? forNamesake : 0);

/** Points of a document that holds all that the query asks for, letter by letter; null for one that does not. */
export function fittingPoints(document: SearchDocument, query: Query, topicsOf: TopicsOf): number | null {
  const best = (letters: string): number => {
    const named = document.texts.map((text) => bestMatch(text, letters)?.points ?? 0);
    const topics = topicsOf(letters);
    const belongs = document.entry.topics.some((topic) => topics.has(topic));
    return Math.max(belongs ? points.topic : 0, ...named);
  };
  const apart = query.words.length < 2 ? [] : query.words.map(({ text }) => best(text));
  const sum = apart.includes(0) ? 0 : apart.reduce((total, one) => total + one, 0);
  const found = Math.max(best(query.whole), sum / Math.max(1, apart.length) - forApart);
  if (found <= 0) return null;
  const oneRoad = document.entry.kind === 'crossing' && !namesBoth(document, query);
  return found + kindPoints(document) - (oneRoad ? forOneRoad : 0);
}
