import { describe, expect, it } from 'vitest';
import { search, subjectIds } from './published';

const ids = (query: string, most = 12) => search(query, most).hits.map(({ id }) => id);

describe('the same thing by any name', () => {
  it('人工智能, rengong, rgzn and AI give the same top matches in the same order', () => {
    const top = ids('人工智能', 9);
    expect(top[0]).toBe('ind-4-ai');
    expect(top[1]).toBe('fudan-ai4s');
    for (const query of ['rengong', 'rgzn', 'AI', 'ai', 'artificial intelligence', 'ren gong', '人工zhi能'])
      expect(ids(query, 9), query).toEqual(top);
  });

  it('五角场 by Han, pinyin with and without spaces, from a later syllable on, by initials, and mixed', () => {
    for (const query of [
      '五角场',
      'wujiaochang',
      'wu jiao chang',
      'WU JIAO',
      'wjc',
      'wujc',
      'wjiaochang',
      'wu角c',
    ])
      expect(ids(query, 2), query).toEqual(['wujiaochang', 'map:station-21']);
    expect(ids('jiaochang', 1)).toEqual(['wujiaochang']);
    expect(ids('角场', 1)).toEqual(['wujiaochang']);
  });

  it.each([
    ['10号线'],
    ['line 10'],
    ['Line10'],
    ['l10'],
    ['10'],
    ['地铁10号线'],
    ['metro line 10'],
    ['10haoxian'],
  ])('%s gives the stations of line 10, along the line', (query) => {
    const { hits } = search(query, 10);
    expect(hits.map(({ kind }) => kind)).toEqual(Array(10).fill('station'));
    for (const { lines } of hits) expect(lines).toContain('10');
    expect(hits.map(({ id }) => id)).toEqual([...hits.map(({ id }) => id)].sort());
  });

  it('initials of English names, with and without their small words', () => {
    expect(ids('sufe', 3)).toContain('sufe');
    expect(ids('usst', 2)).toContain('map:label-26');
    expect(ids('university of shanghai for', 2)).toContain('map:label-26');
    expect(ids('university shanghai science', 2)).toContain('map:label-26');
  });

  it('words in any order', () => {
    expect(ids('design tongji', 1)).toEqual(['tjad']);
    expect(ids('设计 同济', 1)).toEqual(['tjad']);
    expect(ids('sheji tongji', 1)).toEqual(['tjad']);
    expect(ids('desing tongji', 1)).toEqual(['tjad']);
  });
});

describe('what a thing belongs to', () => {
  it('a zone and a kind together narrow down', () => {
    for (const query of ['大创谷 企业', '大创谷企业', 'dachuanggu company'])
      expect(ids(query, 12), query).toEqual(['xiaohongshu', 'dewu', 'ucloud', 'laix', 'paidao']);
  });

  it('kinds are asked for by their words', () => {
    expect(search('地铁', 50).hits.every(({ kind }) => kind === 'station')).toBe(true);
    expect(search('metro', 50).hits.filter(({ kind }) => kind === 'station')).toHaveLength(36);
    expect(ids('五角场地铁站', 1)).toEqual(['map:station-21']);
  });
});

describe('crossings', () => {
  const crossing = ['map:road-014-road-061-0'];

  it.each([
    '四平路国权路',
    '国权路四平路',
    '国权路 四平路',
    'siping guoquan',
    'Guoquan Rd Siping',
    'spl gql',
    '国权四平',
  ])('%s', (query) => {
    const asked = query.replace(' Rd ', ' Road ');
    expect(ids(asked, 1)).toEqual(crossing);
  });

  it('stand behind everything else while only one road is named', () => {
    const { hits } = search('国权路', 50);
    expect(hits.slice(0, 2).map(({ kind }) => kind)).toEqual(['station', 'road']);
    expect(hits.slice(2).every(({ kind }) => kind === 'crossing')).toBe(true);
    expect(
      search('siping road', 50)
        .hits.slice(0, 3)
        .map(({ kind }) => kind),
    ).not.toContain('crossing');
  });
});

describe('a mistake', () => {
  it.each([
    ['a letter missing', 'wujiaochng'],
    ['a letter too many', 'wujjiaochang'],
    ['a wrong letter', 'wujiaichang'],
    ['two letters changed about', 'wujaiochang'],
    ['without h, as dialects have it', 'wujiaocang'],
    ['final n for ng', 'wujiaochan'],
    ['a wrong character', '五脚场'],
  ])('%s: %s', (_what, query) => expect(ids(query, 1)).toEqual(['wujiaochang']));

  it('a missing and a surplus character in a longer name', () => {
    expect(ids('上海财大学', 3)).toContain('sufe');
    expect(ids('复旦大学江湾新校区', 1)).toEqual(['fudan-jiangwan']);
    expect(ids('同计大学', 1)).toEqual(['tongji']);
  });

  it('pieces of a name', () => expect(ids('复旦数学楼', 1)).toEqual(['fudan-math-building']));

  it('is said: near is true only where nothing fits as it was typed', () => {
    expect(search('wujaiochang', 5).near).toBe(true);
    expect(search('wujiaochang', 5).near).toBe(false);
    expect(search('qqqqqqqq', 5)).toEqual({ hits: [], total: 0, near: false });
  });

  it('is not forgiven in short words, where anything would do', () => {
    expect(search('wjx', 5).hits.map(({ id }) => id)).not.toContain('wujiaochang');
    expect(search('五脚', 5).total).toBe(0);
  });
});

describe('the number of results', () => {
  it('does not depend on how many are wanted', () => {
    for (const query of ['上海', 'tongji', '企业', 'l']) {
      const { total } = search(query, Number.POSITIVE_INFINITY);
      const all = search(query, Number.POSITIVE_INFINITY).hits;
      expect(all).toHaveLength(total);
      expect(search(query, 3).hits).toEqual(all.slice(0, 3));
    }
  });

  it('of subjects alone leaves out the base map', () => {
    const all = search('五角场', 50);
    const subjects = subjectIds('五角场');
    expect(subjects).toEqual(['wujiaochang']);
    expect(all.total).toBeGreaterThan(subjects.length);
    expect(subjectIds('wujiaochang')).toEqual(['wujiaochang']);
  });
});
