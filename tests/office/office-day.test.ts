import { beforeAll, describe, expect, it } from 'vitest';
import { factText } from '../../geodata/pipeline/office/write-facts';
import type { RawFacts } from '../../src/model/facts';
import { type Imported, importGrids } from '../../src/office/importGrids';
import { type Json, same } from '../../src/office/json';
import { cellName, type Mistake } from '../../src/office/mistake';
import { openFiles } from '../../src/office/openFile';
import { entriesOf, idOf, recordsIn } from '../../src/office/published';
import { recordKeys } from '../../src/office/sheets/sheet';
import { writeWorkbook } from '../../src/office/xlsx/write';
import { Desk } from './desk';
import { context, shippedFacts } from './facts';
import { slips } from './mistakes';

const company = {
  id: 'example-robotics',
  'name.zh': '示例机器人公司',
  'name.en': 'Example Robotics',
  kind: '企业 company',
  status: '运营中',
  statusAsOf: new Date(Date.UTC(2025, 8, 1)),
  areas: '大创智 da-chuangzhi',
  areaBasis: 'address',
  'address.zh': '国定路',
  'address.en': 'Guoding Road',
  'location.precision': '未公布 unpublished',
  'summary.zh': '＝示例记录，用于说明怎样新增一家企业。',
  'summary.en': '=An example of how a company is added.',
  asOf: '2025年9月1日',
  confidence: '中',
  cites: 'press-conference-2023-08-17＃A3；baike-yangpu',
  nameBasis: '本图翻译',
};

let raw: RawFacts;
let desk: Desk;
let result: Imported;
let expected: { readonly cell: string; readonly says: RegExp; readonly what: string }[] = [];
let movedId = '';
let deletedPlan = '';
let figureOwner = '';

const text = (value: unknown) => JSON.stringify(value);
const shownAt = (mistake: Mistake) => `${mistake.sheet} ${cellName(mistake)}`;

/** Plans that nothing names, and one that another plan has as its parent. */
function plansBy(raw: RawFacts) {
  const rest = (id: string) =>
    text([
      raw.zones,
      raw.structure,
      raw.industries,
      ...recordKeys.flatMap((key) => recordsIn(raw, key).filter((record) => idOf(record) !== id)),
    ]);
  const plans = recordsIn(raw, 'plans');
  // Below the rows in which the slips are made.
  const later = plans.slice(20).map(idOf);
  const free = plans.find(
    (plan) =>
      later.includes(idOf(plan)) &&
      !rest(idOf(plan)).includes(`"${idOf(plan)}"`) &&
      plan['figures'] === undefined &&
      plan['milestones'] === undefined &&
      plan['news'] === undefined,
  );
  const child = plans.find((plan) => later.includes(idOf(plan)) && later.includes(String(plan['parent'])));
  return { free: free === undefined ? '' : idOf(free), child: child ?? {} };
}

beforeAll(async () => {
  raw = await shippedFacts();
  desk = await Desk.open(await writeWorkbook(raw));
  const { free, child } = plansBy(raw);
  deletedPlan = free;
  const parent = String(child['parent']);

  // What the office means to do.
  desk.add('places', company);
  desk.add('figures', {
    owner: 'example-robotics',
    'label.zh': '员工',
    'label.en': 'Staff',
    value: '１，２００',
    qualifier: '约',
    unit: '人',
    unitEnglish: 'people',
    kind: '实际',
    asOf: 2025,
    cites: 'baike-yangpu',
  });
  const sited = desk.lines('places').filter((line) => line.get('location.precision') === '大致 approximate');
  const moved = sited.at(-1);
  movedId = String(moved?.get('id'));
  moved?.set('longitude', Number(moved.get('longitude')) + 0.0001);
  const figure = desk.lines('figures').at(-2);
  figureOwner = String(figure?.get('owner')).split(' ').at(-1) ?? '';
  figure?.set('value', 12345);

  // What goes wrong, each in a row of its own, from the top.
  const next = new Map<string, number>();
  const rows = slips.map((slip) => {
    const index = next.get(slip.sheet) ?? 0;
    next.set(slip.sheet, index + 1);
    const line = desk.lines(slip.sheet)[index] ?? desk.add(slip.sheet, {});
    for (const [field, value] of Object.entries(slip.set))
      line.set(field, value === '$own' ? (line.get('id') ?? null) : value);
    return { slip, line };
  });
  const copy = desk.add('places', { ...Object.fromEntries(desk.line('places', movedId)) });
  const nameless = desk.add('places', {
    ...company,
    id: null,
    'name.zh': '无编号公司',
    'name.en': 'No Id Company',
  });
  const loud = desk.add('sources', {
    ...Object.fromEntries(desk.lines('sources').at(-1) ?? []),
    id: 'LOUD Source',
  });
  const orphan = desk.line('plans', idOf(child));
  desk.remove('plans', desk.line('plans', parent));
  desk.remove('plans', desk.line('plans', deletedPlan));

  expected = [
    ...rows.map(({ slip, line }) => ({
      cell: desk.cell(slip.sheet, line, slip.at),
      says: slip.says,
      what: slip.what,
    })),
    { cell: desk.cell('places', copy, 'id'), says: /编号与第 \d+ 行重复/, what: 'a row copied' },
    { cell: desk.cell('places', nameless, 'id'), says: /缺少必填项/, what: 'no id' },
    { cell: desk.cell('sources', loud, 'id'), says: /编号写法不对/, what: 'an id in capitals' },
    {
      cell: desk.cell('plans', orphan, 'parent'),
      says: /已从表中删去，但这里仍引用它/,
      what: 'a plan deleted that others name',
    },
  ];
  const { grids } = await openFiles([{ name: 'office.xlsx', bytes: await desk.save() }]);
  result = importGrids(grids, raw, await context());
}, 60_000);

describe('a day at the office', () => {
  it('names each of more than forty mistakes by its cell', () => {
    expect(expected.length).toBeGreaterThan(40);
    for (const { cell, says, what } of expected) {
      const there = result.mistakes.filter((mistake) => shownAt(mistake) === cell);
      expect(there.map(({ problem }) => problem.zh).join(' '), `${what} at ${cell}`).toMatch(says);
    }
  });

  it('finds no mistake where none was made', () => {
    const cells = new Set(expected.map(({ cell }) => cell));
    expect(
      result.mistakes.filter(
        (mistake) => !cells.has(shownAt(mistake)) && !mistake.problem.zh.includes('仍引用它'),
      ),
    ).toEqual([]);
  });

  it('says each in both languages, with what to do', () => {
    for (const { problem, remedy } of result.mistakes) {
      expect(problem.zh).toMatch(/\p{Script=Han}/u);
      expect(problem.en).toMatch(/[a-z]/i);
      expect(remedy.zh).toMatch(/\p{Script=Han}/u);
      expect(remedy.zh).not.toMatch(/null|geometry|\{/);
      expect(remedy.en).not.toBe('');
    }
  });

  it('lets the good changes land, and nothing else', () => {
    expect(result.changes.map(({ kind, id }) => `${kind} ${id}`).sort()).toEqual(
      [`added ${company.id}`, `moved ${movedId}`, `changed ${figureOwner}`, `removed ${deletedPlan}`].sort(),
    );
    const added = recordsIn(result.raw, 'places').at(-1);
    const entries = entriesOf(added ?? {});
    expect(entries).toMatchObject({
      id: company.id,
      statusAsOf: '2025-09-01',
      asOf: '2025-09-01',
      summary: { en: '=An example of how a company is added.' },
      cites: [
        { source: 'press-conference-2023-08-17', locator: 'A3' },
        { source: 'baike-yangpu', locator: null },
      ],
      figures: [{ value: 1200, unit: { zh: '人', en: 'people' }, asOf: '2025' }],
    });
  });

  it('tells how far a place moved and which figure differs', () => {
    const moved = result.changes.find(({ kind }) => kind === 'moved');
    expect(moved?.metres).toBeGreaterThan(5);
    expect(moved?.metres).toBeLessThan(20);
    const changed = result.changes.find(({ kind }) => kind === 'changed');
    expect(changed?.fields).toMatchObject([{ heading: '数值 Value', after: 12345 }]);
  });

  it('changes no more of a file than the fact that changed', () => {
    for (const id of [movedId, figureOwner]) {
      const lines = [raw, result.raw].map((facts) => {
        const record = recordKeys.flatMap((key) => recordsIn(facts, key)).find((one) => idOf(one) === id);
        return factText(record).split('\n');
      });
      const [before = [], after = []] = lines;
      expect(after.filter((line, index) => line !== before[index])).toHaveLength(1);
      expect(after).toHaveLength(before.length);
    }
  });

  it('leaves every other record as it was, to the letter', () => {
    const touched = new Set(result.changes.map(({ id }) => id));
    for (const key of recordKeys) {
      const before = recordsIn(raw, key).filter((record) => !touched.has(idOf(record)));
      const after = recordsIn(result.raw, key).filter((record) => !touched.has(idOf(record)));
      expect(after.map((record: Json) => factText(record))).toEqual(before.map((record) => factText(record)));
    }
    expect(same(result.raw.sources, raw.sources)).toBe(true);
  });
});
