import { readingsOf } from '../../src/model/readings';
import { documentsFrom, type SearchDocument } from '../../src/search/document';
import { type Entry, kindTopic, plain } from '../../src/search/entries/entry';
import { fittingPoints, kindPoints } from '../../src/search/fitting';
import { forgives, looseWord, mistakes } from '../../src/search/loose';
import { readQuery, withTermsApart } from '../../src/search/query';
import { inOrder, type Ranked } from '../../src/search/ranking';
import { readingsFrom } from '../../src/search/reading';
import { synonymsFrom } from '../../src/search/synonyms';
import { isTopic, topicsFrom } from '../../src/search/topics';
import { generatedNames, nameParts } from '../bench/names';
import { data } from './published';

/** Made-up entries of several kinds, the last tenth of them of the base map, so that no change of the facts changes a test. */
export function madeUp(count: number): readonly Entry[] {
  const parts = readingsOf(nameParts);
  const made = [...generatedNames(count)];
  return made.map(({ name, parts: words }, index): Entry => {
    const onlyMap = index >= count * 0.9;
    const kind = onlyMap ? 'label' : (['zone', 'place', 'place', 'industry', 'plan'] as const)[index % 5];
    return {
      ...plain,
      id: `${onlyMap ? 'map:' : ''}made-up-${index}`,
      kind: kind ?? 'place',
      name: { ...name, reading: words.map((word) => parts[word]).join(' ') },
      position: null,
      topics: [kindTopic(kind ?? 'place'), ...(kind === 'place' ? [`made-up-${index - (index % 5)}`] : [])],
    };
  });
}

/** What the search is to answer, by looking at every entry letter by letter. */
export function plainSearch(entries: readonly Entry[]) {
  const readings = new Map(Object.entries(data.readings));
  for (const { name } of entries) if (name.reading !== undefined) readings.set(name.zh, name.reading);
  const readingOf = readingsFrom(readings);
  const documents = entries.map(documentsFrom(readingOf, synonymsFrom(data.terms, readingOf)));
  const topics = topicsFrom(documents.filter(isTopic), data.kinds, readingOf);
  const known = new Map<string, ReadonlySet<string>>();
  const topicsOf = (letters: string) => {
    const ids = known.get(letters) ?? topics(letters);
    known.set(letters, ids);
    return ids;
  };
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
