import { indexOf } from './candidates';
import type { SearchData } from './data';
import { documentsOf, type Marks, type SearchDocument } from './document';
import type { SearchHit, SearchResult, SearchScope } from './engine';
import type { Entry } from './entries/entry';
import { fittingPoints, kindPoints } from './fitting';
import { forgives, type LooseWord, looseWord, mistakes } from './loose';
import { looseMarksOf } from './looseMarks';
import { marksOf } from './marks';
import { type Query, readQuery, withTermsApart } from './query';
import { readingsFrom } from './reading';
import { synonymsFrom } from './synonyms';
import { type TopicsOf, topicsFrom } from './topics';

/** Answers at once; the engine answers the same from a worker. */
export type Search = (typed: string, most: number, scope?: SearchScope) => SearchResult;

/** So many likely documents are compared letter by letter; of the others the index's own word is taken. */
const compared = 300;

interface Ranked {
  readonly document: SearchDocument;
  readonly points: number;
}

/**
 * Makes everything ready for searching: readings, synonyms, the index.
 * @param entries subjects first, what only the base map knows behind them
 */
export function createSearch(entries: readonly Entry[], { readings, terms, kinds }: SearchData): Search {
  const readingOf = readingsFrom(readings);
  const documents = documentsOf(entries, readingOf, synonymsFrom(terms, readingOf));
  const candidates = indexOf(documents);
  const topics = topicsFrom(documents, kinds, readingOf);
  const kindTerms = Object.values(kinds).flat();
  const subjects = documents.filter(({ entry }) => !entry.id.includes(':'));

  /** What holds all that is asked, letter by letter. */
  function fitting(query: Query, topicsOf: TopicsOf, most: number, scope: SearchScope) {
    const likely = candidates(query, topicsOf, scope);
    const close = Math.max(compared, most);
    const ranked = likely.slice(0, close).flatMap((id): Ranked[] => {
      const document = documents[id];
      const points = document === undefined ? null : fittingPoints(document, query, topicsOf);
      return document === undefined || points === null ? [] : [{ document, points }];
    });
    return { ranked, rest: Math.max(0, likely.length - close) };
  }

  /** What comes nearest to it: with the fewest mistakes. */
  function nearest(words: readonly LooseWord[], scope: SearchScope): readonly Ranked[] {
    if (!words.some(forgives)) return [];
    const found = (scope === 'subjects' ? subjects : documents).flatMap((document) => {
      const errors = mistakes(document, words);
      return errors === null ? [] : [{ document, errors, points: kindPoints(document) }];
    });
    const fewest = found.reduce((least, { errors }) => Math.min(least, errors), Number.POSITIVE_INFINITY);
    return found.filter(({ errors }) => errors === fewest);
  }

  return (typed, most, scope = 'all') => {
    const asked = readQuery(typed);
    const query = withTermsApart(asked, kindTerms);
    if (query.words.length === 0) return { hits: [], total: 0, near: false };
    const topicsOf = remembered(topics);
    const { ranked, rest } = fitting(query, topicsOf, most, scope);
    const best = <T extends Ranked>(all: readonly T[]) => inOrder(all).slice(0, Math.max(0, most));
    if (ranked.length > 0) {
      const hits = best(ranked).map(({ document }) => hitOf(document, marksOf(document, query, topicsOf)));
      return { hits, total: ranked.length + rest, near: false };
    }
    const words = asked.words.map(looseWord);
    const close = nearest(words, scope);
    const hits = best(close).map(({ document }) => hitOf(document, looseMarksOf(document, words)));
    return { hits, total: close.length, near: close.length > 0 };
  };
}

/** Each question is worked out once. */
function remembered(topicsOf: TopicsOf): TopicsOf {
  const known = new Map<string, ReadonlySet<string>>();
  return (letters) => {
    const found = known.get(letters) ?? topicsOf(letters);
    known.set(letters, found);
    return found;
  };
}

/** Equals stand as the facts list them. */
const inOrder = <T extends Ranked>(ranked: readonly T[]): readonly T[] =>
  [...ranked].sort((a, b) => b.points - a.points || a.document.place - b.document.place);

function hitOf(
  { entry: { id, kind, name, position, lines, label } }: SearchDocument,
  marks: Marks,
): SearchHit {
  return { id, kind, name, marks, position, lines, label };
}
