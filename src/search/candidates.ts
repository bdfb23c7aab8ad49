import MiniSearch, { type QueryCombination } from 'minisearch';
import type { SearchDocument } from './document';
import type { SearchScope } from './engine';
import { type InitialsOf, initialsFrom } from './initials';
import type { Query, Word } from './query';
import { fields, hanTerm, type IndexedFields, indexedFields, longestInitials, longestLatin } from './tokens';
import type { TopicsOf } from './topics';

/** Numbers of documents that hold what a query asks for, likely ones first. */
export type Candidates = (query: Query, topicsOf: TopicsOf, scope: SearchScope) => readonly number[];

const terms = (joined: string): string[] => joined.split(' ');
/** How much a kind counts before the exact comparison: the first kind twice as much as the last. */
const perKind = 0.1;

/** Builds the index. Documents of the base map stand behind those of the subjects. */
export function indexOf(documents: readonly SearchDocument[]): Candidates {
  const index = new MiniSearch<IndexedFields>({
    fields: [...fields],
    tokenize: terms,
    processTerm: (term) => term || null,
    autoVacuum: false,
  });
  index.addAll(documents.map(indexedFields));
  const initialsOf = initialsFrom(syllablesIn(documents));
  const subjects = documents.filter(({ entry }) => !entry.id.includes(':')).length;
  const boosts = documents.map(({ order }) => 2 - order * perKind);
  return (query, topicsOf, scope) =>
    index
      .search(indexQuery(query, topicsOf, initialsOf), {
        boostDocument: (id: number) => boosts[id] ?? 1,
        ...(scope === 'subjects' ? { filter: ({ id }: { id: number }) => id < subjects } : {}),
      })
      .map(({ id }): number => id);
}

function syllablesIn(documents: readonly SearchDocument[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { texts } of documents)
    for (const { units } of texts) for (const { han, spelling } of units) if (han !== '') found.add(spelling);
  return found;
}

/** Every word has to be found somewhere; words of letters also count when they are one word together. */
function indexQuery({ whole, words }: Query, topicsOf: TopicsOf, initialsOf: InitialsOf): QueryCombination {
  const topics = (letters: string): QueryCombination => ({
    fields: ['topics'],
    queries: [[...topicsOf(letters)].join(' ')],
    prefix: false,
  });
  const one = ({ text, han }: Word): QueryCombination => ({
    combineWith: 'OR',
    queries: [...(han ? [hanQuery(text)] : latinQueries(text, initialsOf)), topics(text)],
  });
  const each: QueryCombination = { combineWith: 'AND', queries: words.map(one) };
  if (words.length < 2) return each;
  const together = words.some(({ han }) => han) ? [] : latinQueries(whole, initialsOf);
  return { combineWith: 'OR', queries: [each, ...together, topics(whole)] };
}

function hanQuery(text: string): QueryCombination {
  const characters = [...text];
  const pairs = characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
  const terms = pairs.length === 0 ? characters : pairs;
  return { fields: ['han'], combineWith: 'AND', queries: [terms.map(hanTerm).join(' ')] };
}

const latinQueries = (letters: string, initialsOf: InitialsOf): readonly QueryCombination[] => [
  termQuery('latin', letters, longestLatin),
  ...initialsOf(letters).map((initials) => termQuery('initials', initials, longestInitials)),
];

/** A term that was cut is whole in the index; a shorter one may go on there. */
const termQuery = (field: string, letters: string, longest: number): QueryCombination => ({
  fields: [field],
  queries: [letters.slice(0, longest)],
  prefix: letters.length < longest,
});
