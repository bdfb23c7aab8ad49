import { describe, expect, it } from 'vitest';
import { marked } from './marked';
import { search } from './published';

function first(query: string, id?: string) {
  const { hits } = search(query, 12);
  const hit = id === undefined ? hits[0] : hits.find((one) => one.id === id);
  if (hit === undefined) throw new Error(`${query} does not find ${id ?? 'anything'}`);
  return hit;
}

describe('the matched part', () => {
  it.each<[string, string, string]>([
    ['人工', '[人工]智能', 'Artificial intelligence'],
    ['rengong', '[人工]智能', 'Artificial intelligence'],
    ['rgz', '[人工智]能', 'Artificial intelligence'],
    ['AI', '[人工智能]', '[Artificial intelligence]'],
    ['artif', '人工智能', '[Artif]icial intelligence'],
  ])('of 人工智能 for %s', (query, zh, en) => {
    const hit = first(query, 'ind-4-ai');
    expect([marked(hit), marked(hit, 'en')]).toEqual([zh, en]);
  });

  it.each<[string, string, string, string]>([
    ['jiaochang', 'wujiaochang', '五[角场]', 'Wujiaochang'],
    ['wujiaoc', 'wujiaochang', '[五角场]', '[Wujiaoc]hang'],
    ['kic', 'kic', '[创智天地]', '[Knowledge & Innovation Community] (KIC)'],
    ['innovation know', 'kic', '创智天地', '[Know]ledge & [Innovation] Community (KIC)'],
    ['meet678', 'meet678', '江湾里[MEET678]', 'Jiangwanli [MEET678]'],
    ['tongji', 'huan-tongji', '环[同济]', 'Huan-[Tongji]'],
    ['sufe', 'map:station-32', '[上海财经大学]', '[Shanghai University of Finance and Economics]'],
    ['国权路四平路', 'map:road-014-road-061-0', '[四平路] / [国权路]', 'Siping Road / Guoquan Road'],
    ['fisherman', 'fishermans-wharf', '东方渔人码头', "Oriental [Fisherman]'s Wharf"],
  ])('of %s', (query, id, zh, en) => {
    const hit = first(query, id);
    expect([marked(hit), marked(hit, 'en')]).toEqual([zh, en]);
  });

  it('is found through a mistake', () => {
    expect(marked(first('wujaiochang'))).toBe('[五角场]');
    expect(marked(first('五角厂'))).toBe('[五角]场');
    expect(marked(first('复旦数学楼'))).toBe('[复旦]江湾校区[数学]科学[楼]');
  });

  it('is none where only the zone, kind or line was asked for', () => {
    expect(marked(first('10号线'))).not.toContain('[');
    expect(marked(first('AI', 'laix'))).toBe('流利说');
    // Two initials in the name are chance beside what it is tagged with.
    expect(marked(first('AI', 'tongji-future-park'), 'en')).not.toContain('[');
  });

  it('lies inside the name, in order and apart, whatever is asked', () => {
    for (const query of ['s', 'lu', '上海', 'tongji design', '1', 'da xue', 'zonbu', '科技 park']) {
      for (const { name, marks } of search(query, 50).hits) {
        for (const language of ['zh', 'en'] as const) {
          let before = 0;
          for (const [from, to] of marks[language]) {
            expect(from).toBeGreaterThanOrEqual(before);
            expect(to).toBeGreaterThan(from);
            before = to + 1;
          }
          expect(before - 1).toBeLessThanOrEqual(name[language].length);
        }
      }
    }
  });
});
