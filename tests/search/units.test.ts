import { describe, expect, it } from 'vitest';
import { fewestErrors, patternOf } from '../../src/search/bitap';
import { initialsFrom } from '../../src/search/initials';
import { piecesIn } from '../../src/search/pieces';
import { readQuery, withTermsApart } from '../../src/search/query';
import { sloppily } from '../../src/search/sloppy';
import { spansOf } from '../../src/search/spans';
import { spellFrom } from '../../src/search/spell';
import { unitsOf } from '../../src/search/units';

const wujiaochang = unitsOf('五角场', ['wu', 'jiao', 'chang']);
const community = unitsOf('Knowledge & Innovation Community of Yangpu');

describe('units', () => {
  it('are Han characters, words and numbers with their places', () => {
    const units = unitsOf('江湾里MEET678', ['jiang', 'wan', 'li']);
    expect(units.map(({ han, spelling }) => han || spelling)).toEqual(['江', '湾', '里', 'meet', '678']);
    expect(units.map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 7],
      [7, 10],
    ]);
    expect(units.map(({ spelling }) => spelling)).toEqual(['jiang', 'wan', 'li', 'meet', '678']);
  });

  it('take no readings that do not fit the characters', () => {
    expect(unitsOf('五角场', ['wu', 'jiao']).map(({ spelling }) => spelling)).toEqual(['', '', '']);
  });

  it('read accents, apostrophes and full-width letters as they are typed', () => {
    expect(unitsOf("Wan'an Café ＫＩＣ").map(({ spelling }) => spelling)).toEqual(['wanan', 'cafe', 'kic']);
  });
});

describe('a query', () => {
  it.each<[string, string, string[]]>([
    ['  WU  jiao-chang ', 'wujiaochang', ['wu', 'jiao', 'chang']],
    ['10号线', '10号线', ['10', '号线']],
    ['五角chang', '五角chang', ['五角', 'chang']],
    ['rén gōng', 'rengong', ['ren', 'gong']],
    ['lǜ dì', 'lvdi', ['lv', 'di']],
    ["xi'an", 'xian', ['xian']],
    ['R&D', 'rd', ['r', 'd']],
    ['🙂 \u0000\u202e', '', []],
  ])('%j', (typed, whole, words) => {
    const query = readQuery(typed);
    expect(query.whole).toBe(whole);
    expect(query.words.map(({ text }) => text)).toEqual(words);
  });

  it('has words for kinds taken off its ends, the longest first, but not when it is one', () => {
    const words = (typed: string) =>
      withTermsApart(readQuery(typed), ['地铁', '地铁站', '企业', 'x']).words.map(({ text }) => text);
    expect(words('五角场地铁站')).toEqual(['五角场', '地铁站']);
    expect(words('企业服务')).toEqual(['企业', '服务']);
    expect(words('地铁站')).toEqual(['地铁站']);
  });
});

describe('spelling', () => {
  it.each<[string, number, number, boolean]>([
    ['wujiaochang', 3, 0, false],
    ['wujiaoch', 3, 0, true],
    ['wjc', 3, 2, true],
    ['五jiaoc', 3, 0, true],
    ['五角', 2, 0, false],
    ['wuj', 2, 0, true],
    ['wjiaochang', 3, 1, false],
  ])('%s', (query, count, cut, open) => {
    expect(spellFrom(wujiaochang, 0, query)).toMatchObject({ count, cut, open });
  });

  it.each(['wujiangchang', 'uj', 'wujiaochangx', '角', ''])('refuses %j', (query) => {
    expect(spellFrom(wujiaochang, 0, query)).toBeNull();
  });

  it('may leave small words out or say them', () => {
    expect(spellFrom(community, 0, 'kicy')).toMatchObject({ count: 4 });
    expect(spellFrom(community, 2, 'communityofyangpu')).toMatchObject({ count: 3 });
    expect(spellFrom(community, 2, 'communityyang')).toMatchObject({ count: 2, open: true });
  });

  it('cuts numbers at the end only', () => {
    const station = unitsOf('100 12');
    expect(spellFrom(station, 0, '10012')).not.toBeNull();
    expect(spellFrom(station, 0, '1001')).not.toBeNull();
    expect(spellFrom(station, 0, '1012')).toBeNull();
  });

  it('gives the spans of what was typed', () => {
    const spans = (text: string, query: string) => {
      const units = unitsOf(text);
      const spelled = spellFrom(units, 0, query);
      return spelled === null ? null : spansOf(units, spelled, query);
    };
    expect(spans('Knowledge & Innovation', 'knowinn')).toEqual([
      [0, 4],
      [12, 15],
    ]);
    expect(spans("Fisherman's Wharf", 'fishermanswh')).toEqual([
      [0, 11],
      [12, 14],
    ]);
  });
});

describe('initials of a row of letters', () => {
  const initialsOf = initialsFrom(['wu', 'jiao', 'chang', 'ji', 'ao']);

  it('are those of all ways to cut it into beginnings of syllables, and the letters themselves', () => {
    expect(initialsOf('wjiaochang')).toContain('wjc');
    expect(initialsOf('wjiaochang')).toContain('wjac');
    expect(initialsOf('kic')).toEqual(['kic']);
    expect(initialsOf('w')).toEqual([]);
  });

  it('stay few for hostile input', () => {
    const many = initialsFrom(['a', 'an', 'na', 'ana', 'nan']);
    expect(many('ananananananananananan').length).toBeLessThanOrEqual(25);
    expect(many('an'.repeat(40))).toEqual(['an'.repeat(40)]);
  });
});

describe('mistakes', () => {
  const errors = (query: string, most: 0 | 1 | 2, units = wujiaochang) =>
    fewestErrors(units, patternOf(query, 'spelling', most));

  it.each<[string, number | null]>([
    ['wujiaochang', 0],
    ['wujiaocha', 0],
    ['jiaochang', 0],
    ['wujaiochang', 1],
    ['wujiaochng', 1],
    ['wuxjiaochang', 1],
    ['wujiaxchang', 1],
    ['ujiaochang', 1],
    ['iaochang', 1],
    ['wjaiochang', 2],
    ['wujiangchan', 2],
    ['xxjiaoxxang', null],
    ['aochang', 2],
    ['xyzchang', null],
  ])('%s', (query, expected) => expect(errors(query, 2)).toBe(expected));

  it('are no more than are forgiven', () => {
    expect(errors('wujaiochang', 0)).toBeNull();
    expect(errors('wjaiochang', 1)).toBeNull();
  });

  it('agree with the edit distance worked out in full', () => {
    const letters = 'wujiaochang';
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return Math.floor((seed / 2147483648) * below);
    };
    for (let round = 0; round < 400; round += 1) {
      const typed = Array.from({ length: 4 + random(6) }, () => letters.charAt(random(11))).join('');
      const full = distance(
        typed,
        wujiaochang.map(({ spelling }) => spelling),
      );
      expect(errors(typed, 2), typed).toBe(full <= 2 ? full : null);
    }
  });

  it('do not count what dialects confuse', () => {
    expect(sloppily('zhongchangshi')).toBe('zoncansi');
    expect(fewestErrors(wujiaochang, patternOf(sloppily('wujiaocan'), 'sloppy', 0))).toBe(0);
  });
});

/**
 * The plain way: optimal string alignment of the query with any stretch of the text that begins at a syllable. A start
 * elsewhere costs the letters before it.
 */
function distance(query: string, syllables: readonly string[]): number {
  const text = syllables.join('');
  const starts = new Set(syllables.map((_, index) => syllables.slice(0, index).join('').length));
  let best = Number.POSITIVE_INFINITY;
  for (const start of starts) {
    const part = text.slice(start);
    const rows: number[][] = [Array.from({ length: part.length + 1 }, (_, j) => j)];
    for (let i = 1; i <= query.length; i += 1) {
      const row = [i];
      for (let j = 1; j <= part.length; j += 1) {
        const at = (r: number, c: number) => (r === i ? row[c] : rows[r]?.[c]) ?? Number.POSITIVE_INFINITY;
        const same = query[i - 1] === part[j - 1] ? 0 : 1;
        const turned = i > 1 && j > 1 && query[i - 1] === part[j - 2] && query[i - 2] === part[j - 1];
        row.push(
          Math.min(
            at(i - 1, j) + 1,
            at(i, j - 1) + 1,
            at(i - 1, j - 1) + same,
            turned ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
          ),
        );
      }
      rows.push(row);
    }
    best = Math.min(best, ...(rows.at(-1) ?? []));
  }
  return best;
}

describe('pieces', () => {
  const units = unitsOf('复旦江湾校区数学科学楼');

  it('of two and more characters, one of a single one', () => {
    expect(piecesIn(units, '复旦数学')).toEqual([
      [0, 2],
      [6, 8],
    ]);
    expect(piecesIn(units, '数学复旦楼')).toHaveLength(3);
  });

  it('are refused when they are too small, too many or not there', () => {
    for (const typed of ['复数楼江', '复旦化学', '复旦数', 'fudanshuxue'])
      expect(piecesIn(units, typed)).toBeNull();
  });
});
