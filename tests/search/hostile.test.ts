import { describe, expect, it } from 'vitest';
import { search } from './published';

/** Generous: the point is that nothing hangs, on a busy machine too. */
const patience = 1_000;

describe('hostile input', () => {
  it.each<[string, string]>([
    ['nothing', ''],
    ['white space', ' \t\n\u3000\u00a0'],
    ['control characters', '\u0000\u0007\u001b[31m\u202e\u200b\ufeff'],
    ['emoji', '🏙️👩‍🔬🇨🇳'],
    ['signs', '.*+?^{}$()|[]\\/"\'`<>&;%=#@!~'],
    ['a lone surrogate', '\ud83d'],
    ['other scripts', 'привет こんにちは'],
  ])('%s finds nothing and hurts nothing', (_name, query) => {
    const { hits, total } = search(query, 12);
    expect([hits.length, total]).toEqual([0, 0]);
  });

  it.each<[string, string]>([
    ['letters', 'a'.repeat(100_000)],
    ['syllables', 'wu'.repeat(50_000)],
    ['initials', 'sh'.repeat(50_000)],
    ['syllables that can be cut in many ways', 'anan'.repeat(25_000)],
    ['words', 'a b c d e f g '.repeat(10_000)],
    ['characters', '上'.repeat(100_000)],
    ['combining marks', `a${'\u0301'.repeat(100_000)}`],
    ['digits', '1'.repeat(100_000)],
    ['mixed', '上sh海hai1'.repeat(20_000)],
  ])('very long %s are answered in time', (_name, query) => {
    const start = performance.now();
    search(query, 12);
    expect(performance.now() - start).toBeLessThan(patience);
  });

  it('is read through: what can be searched in it is searched', () => {
    expect(search('🏙️ 五角场\u0000!', 1).hits[0]?.id).toBe('wujiaochang');
    expect(search('wu.*jiao(chang', 1).hits[0]?.id).toBe('wujiaochang');
    expect(search('ＷＵＪＩＡＯＣＨＡＮＧ', 1).hits[0]?.id).toBe('wujiaochang');
  });

  it('names of the language itself are words like others', () => {
    for (const query of ['constructor', '__proto__', 'toString', 'hasOwnProperty'])
      expect(() => search(query, 12)).not.toThrow();
  });

  it('an odd number of wanted hits is taken for none or all', () => {
    expect(search('上海', 0).hits).toEqual([]);
    expect(search('上海', -3).hits).toEqual([]);
    expect(search('上海', Number.POSITIVE_INFINITY).hits.length).toBe(search('上海', 1).total);
  });
});
