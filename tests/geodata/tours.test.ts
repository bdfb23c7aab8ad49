import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkTours } from '../../geodata/pipeline/check/tours/index';
import { parseFacts } from '../../src/model/facts';
import { rawFixture } from '../model/fixture';

const { facts } = parseFacts(rawFixture());
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tours-'));
  await mkdir(path.join(folder, 'tours'));
});
afterEach(() => rm(folder, { recursive: true }));

const step = (changes: object = {}) => ({
  id: 'first',
  shows: 'da-chuangzhi',
  flight: 7,
  seconds: 12,
  title: { zh: '大创智', en: 'Da Chuangzhi' },
  caption: { zh: '说明见新闻发布会。', en: 'As the press conference said.' },
  cites: [{ source: 'press-2023', locator: 'A3' }],
  ...changes,
});
const tour = (steps: unknown, changes: object = {}) => ({
  id: 'attract',
  name: { zh: '巡览', en: 'A tour' },
  steps,
  ...changes,
});

async function problemsOf(content: unknown): Promise<readonly (readonly [string, string | null, string])[]> {
  await writeFile(path.join(folder, 'tours/attract.json'), JSON.stringify(content));
  const { problems } = await checkTours(folder, facts, '2026-11-26');
  for (const { file, problem, remedy } of problems) {
    expect(file).toBe('tours/attract.json');
    expect(`${problem.zh}${remedy.zh}`).toMatch(/\p{Script=Han}/u);
    expect(`${problem.en}${remedy.en}`).not.toMatch(/\p{Script=Han}/u);
  }
  return problems.map(({ record, field, problem }) => [`${record} ${field}`, field, problem.en]);
}

describe('the check of tours', () => {
  it('passes a sound tour and counts its steps', async () => {
    expect(await problemsOf(tour([step(), step({ id: 'second', shows: null, hidden: ['places'] })]))).toEqual(
      [],
    );
    expect((await checkTours(folder, facts, '2026-11-26')).steps).toBe(2);
  });

  it('is content without tours', async () => {
    await rm(path.join(folder, 'tours'), { recursive: true });
    expect(await checkTours(folder, facts, '2026-11-26')).toEqual({ steps: 0, problems: [] });
  });

  const caption = (zh: string, en: string) => ({ caption: { zh, en } });
  it.each([
    ['an unknown record', { shows: 'atlantis' }, 'shows', /no record with the id atlantis/],
    ['a record without a site', { shows: 'gamma' }, 'shows', /no place on the map/],
    ['an unknown layer', { hidden: ['places', 'clouds'] }, 'hidden#2', /no layer named clouds/],
    ['an unknown source', { cites: [{ source: 'hearsay', locator: null }] }, 'cites#1.source', /hearsay/],
    [
      'a locator that does not fit',
      { cites: [{ source: 'press-2023', locator: 'B9' }] },
      'cites#1.locator',
      /B9/,
    ],
    ['no citation', { cites: [] }, 'cites', /at least one/],
    ['one language only', { title: { zh: '大创智' } }, 'title.en', /missing/],
    ['the wrong language', caption('说明。', '说明 as said.'), 'caption.en', /Chinese characters/],
    ['half-width marks', caption('说明,如上。', 'As said.'), 'caption.zh', /half-width/],
    ['a long caption', caption('长'.repeat(43), 'Long.'), 'caption.zh', /too long: 43/],
    ['a long English caption', caption('长。', 'l'.repeat(121)), 'caption.en', /too long: 121/],
    ['a tilt beyond the limit', { pitch: 75 }, 'pitch', /too large/],
    ['a rest too short to read', { seconds: 2 }, 'seconds', /too small/],
    ['a misspelt entry', { secnods: 9 }, 'secnods', /unexpected entry/],
    ['numbers that differ', caption('2023年说过。', 'Said in 2022.'), 'caption', /numbers of the two/],
    ['a number that no record says', caption('2023年有777家。', '777 in 2023.'), 'caption.en', /777/],
    ['a figure without a year', caption('有777家。', 'There are 777.'), 'caption.zh', /without a year: 777/],
    ['a year to come', caption('2027年建成。', 'Done in 2027.'), 'caption.zh', /2027 lies ahead/],
  ])('names file, step and field of %s', async (_, changes, field, words) => {
    const problems = await problemsOf(tour([step({ id: 'before' }), step(changes)]));
    const found = problems.filter(([where]) => where === `first ${field}`).map(([, , said]) => said);
    expect(found, JSON.stringify(problems)).toContainEqual(expect.stringMatching(words));
  });

  it('takes the number of a metro line for a name', async () => {
    expect(await problemsOf(tour([step(caption('地铁10号线。', 'Metro Line 10.'))]))).toEqual([]);
  });

  it.each([
    ['another name than its file', tour([step()], { id: 'other' }), 'null id', /differs from its file name/],
    ['a step id twice', tour([step(), step()]), 'first id', /used twice/],
    ['no steps', tour([]), 'attract steps', /at least one/],
    ['steps that are no list', tour('none'), 'attract steps', /must be a list/],
    ['a step without an id', tour([step({ id: undefined })]), 'steps#1 id', /missing/],
    ['no tour at all', 7, '#1 null', /group of named entries/],
  ])('names file and place of %s', async (_, content, where, words) => {
    const problems = await problemsOf(content);
    expect(problems.find(([at]) => at === where)?.[2], JSON.stringify(problems)).toMatch(words);
  });

  it('says where a file is no JSON', async () => {
    await writeFile(path.join(folder, 'tours/attract.json'), '{');
    const { problems } = await checkTours(folder, facts, '2026-11-26');
    expect(problems.map(({ file, problem }) => [file, problem.en])).toEqual([
      ['tours/attract.json', 'JSON syntax error in line 1, column 2'],
    ]);
  });
});
