import { beforeAll, describe, expect, it } from 'vitest';
import { draftedFrom } from '../../src/desk/drafted';
import { marksOf, nameOf } from '../../src/desk/marks';
import { groupsOf, mistakesCsv, mistakesText } from '../../src/desk/mistakeList';
import { createService, type HandedIn } from '../../src/desk/service';
import { deskTexts } from '../../src/i18n/desk';
import type { RawFacts } from '../../src/model/facts';
import { at, listOf } from '../../src/office/json';
import type { Mistake } from '../../src/office/mistake';
import { idOf, recordsIn } from '../../src/office/published';
import { wholeRecord } from '../../src/office/wholeRecord';
import { writeWorkbook } from '../../src/office/xlsx/write';
import { shippedFacts } from '../office/facts';
import { officeWorkbook } from './officeWorkbook';

const today = '2026-11-26';
const bytes = (...numbers: number[]) => new Uint8Array(numbers).buffer;
let raw: RawFacts;
let office: HandedIn;
beforeAll(async () => {
  raw = await shippedFacts();
  office = { name: 'office.xlsx', bytes: new Uint8Array((await officeWorkbook(raw)).bytes).buffer };
}, 60_000);
const read = (files: readonly HandedIn[], tours: unknown = []) =>
  createService().read({ files, published: { raw, roads: [], tours }, today });

describe('reading on the desk', { timeout: 60_000 }, () => {
  it('refuses file by file and takes the others', async () => {
    const gbk = { name: 'x.csv', bytes: bytes(0xb1, 0xe0, 0xba, 0xc5, 0x0d, 0x0a) };
    const { refused, names, imported } = await read([
      { name: 'old.xls', bytes: bytes(0xd0, 0xcf, 0x11, 0xe0) },
      { name: 'cut.xlsx', bytes: bytes(0x50, 0x4b, 3, 4) },
      gbk,
      office,
    ]);
    expect(refused.map(({ name, problem }) => [name, problem.zh])).toEqual([
      ['old.xls', expect.stringContaining('加了密码')],
      ['cut.xlsx', expect.stringContaining('不完整')],
    ]);
    expect(names).toEqual(['x.csv', 'office.xlsx']);
    expect(imported?.changes.map(({ kind }) => kind).sort()).toEqual(['added', 'changed', 'moved']);
    expect(imported?.remarks[0]?.problem.zh).toContain('GBK');
  });

  it('tells the version that a workbook was made from, and none where it does not say', async () => {
    const bytes = new Uint8Array(await writeWorkbook(raw, '2026112612345678')).buffer;
    const stamped = await read([{ name: 'facts.xlsx', bytes }]);
    expect(stamped.madeFrom).toBe('2026112612345678');
    expect(stamped.imported?.changes).toEqual([]);
    expect((await read([office])).madeFrom).toBeNull();
  });

  it('holds a place that a tour shows, as the check at home does', async () => {
    // One that nothing else refers to: its id stands twice in the feature itself.
    const all = JSON.stringify(raw);
    const sited = recordsIn(raw, 'places').filter((one) => at(one, 'geometry.coordinates') !== undefined);
    const place = sited.find((one) => all.split(`"${idOf(one)}"`).length === 3);
    const shows = place === undefined ? '' : idOf(place);
    const step = {
      id: 'a',
      shows,
      flight: 1,
      seconds: 5,
      title: { zh: '示例', en: 'Example' },
      caption: { zh: '示例', en: 'Example' },
      cites: [{ source: 'press-conference-2023-08-17', locator: null }],
    };
    const rest = recordsIn(raw, 'places').filter((one) => one !== place);
    const header = '编号,名称（中文）\r\n';
    const lines = rest.map((one) => `${idOf(one)},${String(at(one, 'properties.name.zh'))}\r\n`);
    const csv = new TextEncoder().encode(`${header}${lines.join('')}`);
    const file = { name: 'places.csv', bytes: new Uint8Array(csv).buffer };
    const tours = [{ id: 'attract', name: { zh: '巡览', en: 'Tour' }, steps: [step] }];
    const untoured = await read([file]);
    expect(untoured.imported?.changes.map(({ kind, id }) => [kind, id])).toEqual([['removed', shows]]);
    const { imported } = await read([file], tours);
    expect(imported?.changes.filter(({ id }) => id === shows)).toEqual([]);
    expect(imported?.mistakes.map(({ problem }) => problem.zh).join()).toContain(shows);
  });
});

describe('a draft', { timeout: 60_000 }, () => {
  it('is nothing without files and edits, and marks what it moves, redraws and takes away', () => {
    const published = { raw, version: '20251101aabbccdd' };
    const parts = { opened: null, base: null, choices: [] };
    expect(draftedFrom(published, { ...parts, edits: [] })).toBeNull();
    const [zone] = listOf(at(raw.zones, 'features'));
    const id = String(at(zone, 'properties.id'));
    const ring = listOf(listOf(at(zone, 'geometry.coordinates'))[0]);
    const outline = {
      type: 'Polygon' as const,
      coordinates: [
        ring.map((one): [number, number] => [Number(listOf(one)[0]) + 0.0001, Number(listOf(one)[1])]),
      ],
    };
    const edit = {
      kind: 'redraw-outline',
      id,
      outline,
      errorMetres: 80,
      by: '张三',
      on: today,
      note: '',
    } as const;
    const draft = draftedFrom(published, { ...parts, edits: [edit] });
    if (draft === null) throw new Error('no draft');
    expect(draft.changes).toMatchObject([{ kind: 'changed', sheet: 'zones', id, metres: null }]);
    expect(draft.changes[0]?.fields.map(({ heading }) => heading)).toContain('核对人 Checked by');
    expect(marksOf(draft.changes, draft.raw, raw)).toMatchObject([{ id, sign: 'changed', from: null }]);
    const [change] = draft.changes;
    if (change === undefined) throw new Error('no change');
    const name = nameOf(change, { draft, published: { status: 'loading' } });
    expect(name).toEqual(at(zone, 'properties.name'));
    expect(wholeRecord(change, draft.raw, raw)).toEqual([]);
  });
});

describe('the list of mistakes', () => {
  const mistake = (sheet: string | null, letter: string, problem: string): Mistake => ({
    sheet,
    row: sheet === null ? null : 7,
    column: { letter, heading: { zh: '类别', en: 'Kind' } },
    record: '=1+1',
    problem: { zh: problem, en: 'wrong' },
    remedy: { zh: '改正', en: 'correct it' },
  });
  const mistakes = [mistake('地点', 'D', '甲'), mistake(null, '', '乙'), mistake('地点', 'E', '丙')];

  it('goes by sheet', () => {
    expect(groupsOf(mistakes).map(({ sheet, mistakes: all }) => [sheet, all.length])).toEqual([
      ['地点', 2],
      [null, 1],
    ]);
  });

  it('leaves as a table without formulas and as lines', () => {
    const csv = mistakesCsv(mistakes, 'zh', deskTexts.zh.mistakes.headings);
    expect(csv).toContain("地点,7,D7,类别,'=1+1,甲,改正");
    expect(mistakesText(mistakes, 'en').split('\n')[0]).toBe('地点 · D7 Kind · =1+1: wrong; correct it');
  });
});
