import { candidatesFrom, likelyFirst } from './candidates';
import type { SearchData } from './data';
import { documentsFrom, type Marks, type SearchDocument } from './document';
import { keepDocuments } from './documents';
import type { SearchHit, SearchResult } from './engine';
import type { Entry } from './entries/entry';
import { fittingPoints } from './fitting';
import { collectIndex } from './index/index';
import { looseWord } from './loose';
import { looseMarksOf } from './looseMarks';
import { marksOf } from './marks';
import { nearestFrom } from './nearest';
import { type Query, readQuery, withTermsApart } from './query';
import { compared, type Finds, inOrder, type Ranked } from './ranking';
import { readingsFrom } from './reading';
import { synonymsFrom } from './synonyms';
import { isTopic, type TopicsOf, topicsFrom } from './topics';

/** Answers at once; the engine answers the same from a worker. */
export interface Search {
  search(typed: string, most: number): SearchResult;
  /** Ids of all subjects that are found, best first. */
  ids(typed: string): readonly string[];
}

interface Answer extends Finds {
  readonly near: boolean;
  readonly marks: (document: SearchDocument) => Marks;
}

/** Takes down what can be found, subjects first, what only the base map knows behind them; then makes the search. */
export function collectSearch({ readings, terms, kinds }: SearchData) {
  const known = new Map(Object.entries(readings));
  const readingOf = readingsFrom(known);
  const documents = keepDocuments(documentsFrom(readingOf, synonymsFrom(terms, readingOf)));
  const topical: SearchDocument[] = [];
  const notes = collectIndex();
  let subjects = 0;
  return {
    add(entries: readonly Entry[]): void {
      // Those of a preview bring their readings along: no file has them yet.
      for (const { name } of entries) if (name.reading !== undefined) known.set(name.zh, name.reading);
      for (const entry of entries) {
        const document = documents.add(entry);
        notes.note(document);
        if (isTopic(document)) topical.push(document);
        if (!entry.id.includes(':')) subjects += 1;
      }
    },
    finish(): Search {
      const index = notes.finish();
      const candidates = candidatesFrom(index);
      const nearest = nearestFrom(index, documents.at);
      const topics = topicsFrom(topical, kinds, readingOf);
      const kindTerms = Object.values(kinds).flat();

      /** What holds all that is asked, letter by letter. */
      const fitting = (query: Query, topicsOf: TopicsOf, most: number, before: number): Finds => {
        const likely = likelyFirst(candidates(query, topicsOf), index.order, before);
        const close = Math.max(compared, most);
        const ranked = [...likely.subarray(0, close)].flatMap((place): Ranked[] => {
          const document = documents.at(place);
          const points = fittingPoints(document, query, topicsOf);
          return points === null ? [] : [{ document, points }];
        });
        return { ranked: inOrder(ranked), rest: likely.subarray(close) };
      };

      const answer = (typed: string, most: number, before = Number.POSITIVE_INFINITY): Answer | null => {
        const asked = readQuery(typed);
        const query = withTermsApart(asked, kindTerms);
        if (query.words.length === 0) return null;
        const topicsOf = remembered(topics);
        const fit = fitting(query, topicsOf, most, before);
        if (fit.ranked.length > 0)
          return { ...fit, near: false, marks: (document) => marksOf(document, query, topicsOf) };
        const words = asked.words.map(looseWord);
        const close = nearest(words, before);
        return {
          ...close,
          near: close.ranked.length > 0,
          marks: (document) => looseMarksOf(document, words),
        };
      };

      return {
        search(typed, most) {
          const found = answer(typed, most);
          if (found === null) return { hits: [], total: 0, near: false };
          const { ranked, rest, near, marks } = found;
          const hits = ranked
            .slice(0, Math.max(0, most))
            .map(({ document }) => hitOf(document, marks(document)));
          return { hits, total: ranked.length + rest.length, near };
        },
        ids(typed) {
          const { ranked = [], rest = [] } = answer(typed, 0, subjects) ?? {};
          return [...ranked.map(({ document }) => document.entry.id), ...Array.from(rest, documents.idAt)];
        },
      };
    },
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

function hitOf(
  { entry: { id, kind, name, position, lines, label } }: SearchDocument,
  marks: Marks,
): SearchHit {
  return { id, kind, name, marks, position, lines, label };
}
