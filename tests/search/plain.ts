import { readingsOf } from '../../src/model/readings';
import { documentsFrom, type SearchDocument } from '../../src/search/document';
import type { Entry } from '../../src/search/entries/entry';
import { fittingPoints, kindPoints } from '../../src/search/fitting';
import { forgives, looseWord, mistakes } from '../../src/search/loose';
import { readQuery, withTermsApart } from '../../src/search/query';
import { inOrder, type Ranked } from '../../src/search/ranking';
import { readingsFrom } from '../../src/search/reading';
import { synonymsFrom } from '../../src/search/synonyms';
import { isTopic, topicsFrom } from '../../src/search/topics';
import { generatedNames, nameParts } from '../bench/names';
import { data } from './published';

/** Entries with made-up names, behind others; every third is of another kind. */
export function madeUp(count: number, templates: readonly Entry[]): readonly Entry[] {
  const parts = readingsOf(nameParts);
  return [...generatedNames(count)].flatMap(({ name, parts: words }, index) => {
    const template = templates[index % templates.length];
    const reading = words.map((word) => parts[word]).join(' ');
    return template === undefined
      ? []
      : [{ ...template, id: `made-up-${index}`, name: { ...name, reading } }];
  });
}

/** What the search is to answer, by looking at every entry letter by letter. */
export function plainSearch(entries: readonly Entry[]) {
  const readings = new Map(Object.entries(data.readings));
  for (const { name } of entries) if (name.reading !== undefined) readings.set(name.zh, name.reading);
  const readingOf = readingsFrom(readings);
  const documents = entries.map(documentsFrom(readingOf, synonymsFrom(data.terms, readingOf)));
  const topicsOf = topicsFrom(documents.filter(isTopic), data.kinds, readingOf);
  const kindTerms = Object.values(data.kinds).flat();
  const ranked = (pointsOf: (document: SearchDocument) => number | null): readonly Ranked[] =>
    inOrder(
      documents.flatMap((document) => {
        const points = pointsOf(document);
        return points === null ? [] : [{ document, points }];
      }),
    );
  return (typed: string): { readonly found: readonly Ranked[]; readonly near: boolean } => {
    const asked = readQuery(typed);
    const query = withTermsApart(asked, kindTerms);
    if (query.words.length === 0) return { found: [], near: false };
    const found = ranked((document) => fittingPoints(document, query, topicsOf));
    if (found.length > 0) return { found, near: false };
    const words = asked.words.map(looseWord);
    if (!words.some(forgives)) return { found: [], near: false };
    const made = documents.map((document) => mistakes(document, words));
    const fewest = Math.min(...made.map((errors) => errors ?? Number.POSITIVE_INFINITY));
    const near = ranked((document) => (made[document.place] === fewest ? kindPoints(document) : null));
    return { found: near, near: near.length > 0 };
  };
}
