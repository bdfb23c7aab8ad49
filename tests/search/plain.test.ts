import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/search/entries/entry';
import { compared } from '../../src/search/ranking';
import { collectSearch } from '../../src/search/search';
import { chance, oneOf } from '../store/random';
import { madeUp, plainSearch } from './plain';
import { data } from './published';

function searchOver(all: readonly Entry[]) {
  const made = collectSearch(data);
  made.add(all.slice(0, 100));
  made.add(all.slice(100));
  return made.finish();
}

/** What hands type: parts of names in any script, initials, several words, letters wrong, missing or changed about. */
function queries(all: readonly Entry[], count: number, seed: number): readonly string[] {
  const next = chance(seed);
  const below = (most: number) => Math.floor(next() * most);
  const part = (): string => {
    const { name } = oneOf(next, all);
    const syllables = (name.reading ?? data.readings[name.zh] ?? 'shang hai').split(' ');
    const from = below(syllables.length);
    const some = syllables.slice(from, from + 1 + below(4));
    const text = oneOf(next, [
      name.zh.slice(from, from + 1 + below(5)),
      some.join(''),
      some.map((syllable) => syllable.charAt(0)).join(''),
      some.map((syllable) => syllable.slice(0, 1 + below(5))).join(''),
      name.en.split(' ').slice(below(3)).join(' '),
    ]);
    return text.slice(0, 1 + below(14));
  };
  const wrong = (text: string): string => {
    const at = below(text.length);
    const [before, one, after] = [text.slice(0, at), text.charAt(at), text.slice(at + 1)];
    return oneOf(next, [
      `${before}${after}`,
      `${before}${one}${one}${after}`,
      `${before}${after.charAt(0)}${one}${after.slice(1)}`,
      `${before}${oneOf(next, ['a', 'n', 'h', '大'])}${after}`,
    ]);
  };
  return Array.from({ length: count }, () => {
    const words = Array.from({ length: next() < 0.7 ? 1 : 2 }, part);
    const text = words.join(oneOf(next, [' ', '']));
    return next() < 0.4 ? wrong(text) : text;
  });
}

describe('the index', () => {
  const few = madeUp(compared);
  const search = searchOver(few);
  const plain = plainSearch(few);

  it('answers as if every entry were looked at', () => {
    let near = 0;
    for (const query of queries(few, 100, 5)) {
      const { found, near: isNear } = plain(query);
      const result = search.search(query, 12);
      const ids = found.map(({ document }) => document.entry.id);
      expect([query, result.hits.map(({ id }) => id)]).toEqual([query, ids.slice(0, 12)]);
      expect([query, result.total, result.near]).toEqual([query, ids.length, isNear]);
      expect([query, search.ids(query)]).toEqual([query, ids.filter((id) => !id.includes(':'))]);
      if (isNear) near += 1;
    }
    expect(near).toBeGreaterThan(10);
  });
});

describe('over many entries', () => {
  const many = madeUp(3 * compared);
  const search = searchOver(many);
  const plain = plainSearch(many);

  it('the best come first although not all are compared', () => {
    for (const query of queries(many, 8, 11)) {
      const { found } = plain(query);
      const pointsOf = new Map(found.map(({ document, points }) => [document.entry.id, points]));
      const { hits } = search.search(query, 3);
      expect([query, hits.map(({ id }) => pointsOf.get(id))]).toEqual([
        query,
        found.slice(0, 3).map(({ points }) => points),
      ]);
    }
  });
});
