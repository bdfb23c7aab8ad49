import { describe, expect, it } from 'vitest';
import { placeKinds } from '../../src/model/place';
import { planKinds } from '../../src/model/plan';
import { fold } from '../../src/search/fold';
import { readingsFrom } from '../../src/search/reading';
import { synonymsFrom } from '../../src/search/synonyms';
import { unitsOf } from '../../src/search/units';
import { data, entries } from './published';

const { terms, kinds } = data;
const readingOf = readingsFrom(new Map(Object.entries(data.readings)));
const han = /\p{Script=Han}/u;

describe('the synonyms in geodata/', () => {
  it('are groups of two and more, each with a Chinese and another word, no word in two groups', () => {
    for (const group of terms) {
      expect(group.length, group.join()).toBeGreaterThan(1);
      expect(
        group.some((term) => han.test(term)),
        group.join(),
      ).toBe(true);
      expect(
        group.some((term) => /[a-z]/i.test(term)),
        group.join(),
      ).toBe(true);
    }
    const all = terms.flat().map(fold);
    expect(all.filter((term, index) => all.indexOf(term) !== index)).toEqual([]);
    expect(terms.flat().filter((term) => term !== term.trim() || term === '')).toEqual([]);
  });

  it('all stand for something that our names hold', () => {
    const names = entries.flatMap(({ name }) => [name.zh, name.en]);
    for (const group of terms) {
      const found = synonymsFrom([group], readingOf);
      expect(
        names.some((name) => found(unitsOf(name)).length > 0),
        group.join(),
      ).toBe(true);
    }
  });

  it('add a word that the names do not hold already', () => {
    for (const group of terms) {
      const added = group.filter((term) => {
        const units = unitsOf(term);
        return entries.some(({ name }) => {
          const synonyms = synonymsFrom([group], readingOf);
          const others = [...synonyms(unitsOf(name.zh)), ...synonyms(unitsOf(name.en))];
          const present = [name.zh, name.en].some((text) => fold(text).includes(fold(term)));
          return units.length > 0 && !present && others.some((other) => other.term.text === term);
        });
      });
      expect(added, group.join()).not.toEqual([]);
    }
  });

  it('name kinds that exist, in both languages', () => {
    const known = [
      ...placeKinds,
      ...planKinds,
      'zone',
      'industry',
      'indicator',
      'station',
      'park',
      'road',
      'crossing',
    ];
    for (const [kind, words] of Object.entries(kinds)) {
      expect(known).toContain(kind);
      expect(
        words.some((word) => han.test(word)),
        kind,
      ).toBe(true);
      expect(
        words.some((word) => /^[a-z ]+$/.test(word)),
        kind,
      ).toBe(true);
    }
  });
});

describe('synonyms', () => {
  const found = synonymsFrom([['人工智能', 'AI', 'artificial intelligence']], readingOf);
  const termsIn = (name: string) =>
    found(unitsOf(name)).map(({ term, span }) => [term.text, name.slice(...span)]);

  it('are found by whole words, with the part they stand for', () => {
    expect(termsIn('Fudan AI for Science')).toEqual([
      ['人工智能', 'AI'],
      ['artificial intelligence', 'AI'],
    ]);
    expect(termsIn('上海人工智能岛').map(([term]) => term)).toEqual(['AI', 'artificial intelligence']);
  });

  it('are not seen in parts of words', () => {
    expect(termsIn('AiHuiShou, Shanghai, Artificial Grass')).toEqual([]);
  });
});
