import { indexOf } from './candidates';
import type { SearchData } from './data';
import { documentsOf, type Marks, type SearchDocument, type SearchText } from './document';
import type { SearchHit, SearchResult, SearchScope } from './engine';
import type { Entry } from './entries/entry';
import { forgives, looseWord, mistakes } from './loose';
import { looseMarksOf, marksOf } from './marks';
import { type Query, readQuery } from './query';
import { readingsFrom } from './reading';
import { points } from './strength';
import { kindPoints, strictPoints } from './strict';
import { synonymsFrom } from './synonyms';
import { topicsFrom } from './topics';
import { unitsOf } from './units';

/** Answers at once; the engine answers the same from a worker. */
export type Search = (typed: string, most: number, scope?: SearchScope) => SearchResult;

/** So many likely documents are compared letter by letter; of the others the index's own word is taken. */
const compared = 300;
/** Mistakes are looked for when nothing fits better than this. */
const contentWith = points.topic;
const forMistake = 8;

interface Ranked {
  readonly document: SearchDocument;
  readonly points: number;
  readonly marks: () => Marks;
}

/**
 * Makes everything ready for searching: readings, synonyms, the index.
 * @param entries subjects first, what only the base map knows behind them
 */
export function createSearch(entries: readonly Entry[], { readings, terms, kinds }: SearchData): Search {
  const readingOf = readingsFrom(readings);
  const documents = documentsOf(entries, readingOf, synonymsFrom(terms, readingOf));
  const candidates = indexOf(documents);
  const topics = topicsFrom(documents, kindTexts(kinds));
  const subjects = documents.filter(({ entry }) => !entry.id.includes(':'));

  function strictly(query: Query, most: number, scope: SearchScope): { ranked: Ranked[]; rest: number } {
    const known = new Map<string, ReadonlySet<string>>();
    const topicsOf = (letters: string) => {
      const found = known.get(letters) ?? topics(letters);
      known.set(letters, found);
      return found;
    };
    const likely = candidates(query, topicsOf, scope);
    const near = Math.max(compared, most);
    const ranked = likely.slice(0, near).flatMap((id): Ranked[] => {
      const document = documents[id];
      const found = document === undefined ? null : strictPoints(document, query, topicsOf);
      return document === undefined || found === null
        ? []
        : [{ document, points: found, marks: () => marksOf(document, query) }];
    });
    return { ranked: inOrder(ranked), rest: Math.max(0, likely.length - near) };
  }

  function loosely({ words }: Query, scope: SearchScope, but: ReadonlySet<SearchDocument>): Ranked[] {
    const loose = words.map(looseWord);
    if (!loose.some(forgives)) return [];
    return inOrder(
      (scope === 'subjects' ? subjects : documents).flatMap((document): Ranked[] => {
        const errors = but.has(document) ? null : mistakes(document, loose);
        if (errors === null) return [];
        const found = kindPoints(document) - errors * forMistake;
        return [{ document, points: found, marks: () => looseMarksOf(document, loose) }];
      }),
    );
  }

  return (typed, most, scope = 'all') => {
    const query = readQuery(typed);
    if (query.words.length === 0) return { hits: [], total: 0 };
    const { ranked, rest } = strictly(query, most, scope);
    const content = (ranked[0]?.points ?? 0) >= contentWith;
    const more = content ? [] : loosely(query, scope, new Set(ranked.map(({ document }) => document)));
    const all = [...ranked, ...more];
    return { hits: all.slice(0, Math.max(0, most)).map(hitOf), total: all.length + rest };
  };
}

/** Equals stand as the facts list them. */
const inOrder = (ranked: readonly Ranked[]): Ranked[] =>
  [...ranked].sort((a, b) => b.points - a.points || a.document.place - b.document.place);

function hitOf({ document: { entry }, marks }: Ranked): SearchHit {
  const { id, kind, name, position, lines, label } = entry;
  return { id, kind, name, marks: marks(), position, lines, label };
}

const kindTexts = (kinds: SearchData['kinds']): ReadonlyMap<string, readonly SearchText[]> =>
  new Map(
    Object.entries(kinds).map(([kind, terms]): [string, readonly SearchText[]] => [
      kind,
      terms.map((term) => ({
        units: unitsOf(term),
        name: null,
        marks: { zh: [], en: [] },
        part: { start: true, share: 1 },
        join: 0,
      })),
    ]),
  );
