import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readFacts } from '../../geodata/pipeline/check/read-facts';
import type { RawFacts } from '../../src/model/facts';
import type { Grid, GridCell } from '../../src/office/grid';
import { importGrids } from '../../src/office/importGrids';
import { cellName } from '../../src/office/mistake';
import { openFiles } from '../../src/office/openFile';
import { entriesOf, recordsIn } from '../../src/office/published';
import { writeWorkbook } from '../../src/office/xlsx/write';

let raw: RawFacts;
let grids: readonly Grid[];
beforeAll(async () => {
  ({ raw } = await readFacts(path.join('tests', 'office', 'fixtures', 'facts')));
  grids = (await openFiles([{ name: 'a.xlsx', bytes: await writeWorkbook(raw) }])).grids;
}, 60_000);

type Rows = GridCell[][];
const cell = (value: GridCell['value']): GridCell => ({ value });
/** The workbook with the rows of one sheet changed. */
const changed = (name: string, change: (rows: Rows) => Rows): readonly Grid[] =>
  grids.map((grid) =>
    grid.name.startsWith(name) ? { ...grid, rows: change(grid.rows.map((row) => [...row])) } : grid,
  );
const read = (some: readonly Grid[]) => importGrids(some, raw, { today: '2026-11-26' });
const said = (list: readonly { readonly problem: { readonly zh: string } }[]) =>
  list.map(({ problem }) => problem.zh);
const columnOf = (name: string, heading: string) =>
  grids
    .find((grid) => grid.name.startsWith(name))
    ?.rows[0]?.findIndex(({ value }) => String(value).startsWith(heading)) ?? -1;

describe('a workbook that was handled', () => {
  it('may have its columns in any order', () => {
    const result = read(changed('地点', (rows) => rows.map((row) => row.reverse())));
    expect([...result.mistakes, ...result.changes, ...result.remarks]).toEqual([]);
  });

  it('may have a title above the heading, headings in one language, and full-width spaces', () => {
    const title = [cell('杨浦区地点一览（内部）')];
    const result = read(
      changed('地点', ([heading = [], ...rows]) => [
        title,
        [],
        heading.map(({ value }) => cell(`　${String(value).split('\n')[0]} `)),
        ...rows,
      ]),
    );
    expect([...result.mistakes, ...result.changes, ...result.remarks]).toEqual([]);
  });

  it('counts rows as the spreadsheet does, under a title too', () => {
    const kind = columnOf('地点', '类别');
    const result = read(
      changed('地点', (rows) => {
        const row = rows[2];
        if (row !== undefined) row[kind] = cell('庙');
        return [[cell('标题')], ...rows];
      }),
    );
    expect(result.mistakes.map((mistake) => [mistake.sheet, cellName(mistake)])).toEqual([
      ['地点 Places', 'D4'],
    ]);
  });

  it('may have columns of its own, which are named and passed over', () => {
    const result = read(
      changed('来源', (rows) => rows.map((row, index) => [cell(index === 0 ? '经办人' : '小王'), ...row])),
    );
    expect([...result.mistakes, ...result.changes]).toEqual([]);
    expect(result.remarks.map(({ column, problem }) => [column?.letter, problem.zh])).toEqual([
      ['A', '不认识“经办人”这一列，没有读'],
    ]);
  });

  it('may lack a column: what is published stays', () => {
    const at = columnOf('地点', '地址（中文）');
    const result = read(changed('地点', (rows) => rows.map((row) => row.filter((_, index) => index !== at))));
    expect([...result.mistakes, ...result.changes]).toEqual([]);
    expect(said(result.remarks)).toEqual(['没有“地址（中文） Address (Chinese)”这一列']);
  });

  it('may lack a sheet: what is published stays, also the items of its records', () => {
    const result = read(grids.filter(({ name }) => !name.startsWith('数字') && !name.startsWith('地点')));
    expect([...result.mistakes, ...result.changes]).toEqual([]);
    expect(said(result.remarks)).toEqual(['没有“地点 Places”这张表', '没有“数字 Figures”这张表']);
  });

  it('may hold sheets of its own, hidden ones and copies', () => {
    const places = grids.filter(({ name }) => name.startsWith('地点'));
    const result = read([
      ...grids.map((grid) => ({ ...grid, isHidden: grid.name.startsWith('规划') })),
      { name: '草稿', isHidden: false, rows: [[cell('随便写写')]] },
      ...places.map((grid) => ({ ...grid, name: '地点 Places (2)' })),
      { name: '空', isHidden: false, rows: [] },
    ]);
    expect([...result.mistakes, ...result.changes]).toEqual([]);
    expect(said(result.remarks).sort()).toEqual(
      ['“地点 Places”已有一张，这张没有读', '不认识这张表，没有读', '这张表是隐藏的，照样读入'].sort(),
    );
  });

  it('may be sorted otherwise: order of files and of items stays', () => {
    const shuffled = (name: string, all: readonly Grid[]) =>
      all.map((grid) =>
        grid.name.startsWith(name)
          ? { ...grid, rows: [...grid.rows.slice(0, 1), ...grid.rows.slice(1).reverse()] }
          : grid,
      );
    const result = read(shuffled('数字', shuffled('地点', grids)));
    expect([...result.mistakes, ...result.changes]).toEqual([]);
  });

  it('does not empty a kind of record by one deletion of all rows', () => {
    const result = read(changed('来源', (rows) => rows.slice(0, 1)));
    expect(result.changes).toEqual([]);
    expect(said(result.mistakes)).toEqual(['表头下没有任何记录，这张表没有读']);
  });

  it('keeps a record whose id was spoilt, and says where', () => {
    const result = read(
      changed('地点', (rows) => {
        const row = rows[1];
        if (row !== undefined) row[0] = cell('Alpha!');
        return rows;
      }),
    );
    expect(result.changes).toEqual([]);
    expect(result.mistakes.map((mistake) => `${cellName(mistake)} ${mistake.problem.zh}`)).toEqual([
      'A2 编号写法不对：Alpha!',
    ]);
  });

  it('takes numbers and dates as people type them', () => {
    const [longitude, statusAsOf] = [columnOf('地点', '经度'), columnOf('地点', '状态日期')];
    const result = read(
      changed('地点', (rows) => {
        const row = rows[1];
        if (row === undefined) return rows;
        row[longitude] = cell('１２１．５０４');
        row[statusAsOf] = cell('2024年3月');
        return rows;
      }),
    );
    expect(result.mistakes).toEqual([]);
    const [alpha = {}] = recordsIn(result.raw, 'places');
    expect(alpha['geometry']).toEqual({ type: 'Point', coordinates: [121.504, 31.31] });
    expect(entriesOf(alpha)['statusAsOf']).toBe('2024-03');
    expect(result.changes.map(({ kind, fields }) => [kind, fields.length])).toEqual([['moved', 2]]);
  });

  it('is refused by sheet where a sheet has lost its heading', () => {
    const result = read(changed('来源', (rows) => rows.slice(1)));
    expect(said(result.mistakes)).toEqual(['在“来源 Sources”中没有找到表头']);
    expect(result.changes).toEqual([]);
  });
});

describe('what one change does to others', () => {
  const without = (name: string, id: string) =>
    changed(name, (rows) => rows.filter(([first]) => first?.value !== id));

  it('keeps a source that is still cited, and says in which cells', () => {
    const result = read(without('来源', 'mirror-2023'));
    expect(result.changes).toEqual([]);
    expect(result.mistakes.map((mistake) => `${mistake.sheet} ${cellName(mistake)}`)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^地点 Places /),
        expect.stringMatching(/^后续消息 Later news /),
      ]),
    );
  });

  it('keeps a plan that a structure outside the workbook names', () => {
    const result = read(without('规划', 'logic'));
    expect(result.changes).toEqual([]);
    expect(result.mistakes).toMatchObject([{ sheet: 'structure.geojson', record: 'the-corridor' }]);
  });

  it('removes a record and its items together', () => {
    const result = read(without('地点', 'delta'));
    expect(result.mistakes).toEqual([]);
    expect(result.changes).toMatchObject([{ kind: 'removed', id: 'delta' }]);
  });

  it('lays a name given twice to the row that gave it, and lets other changes land', () => {
    const [summary, name] = [columnOf('地点', '简介（中文）'), columnOf('规划', '名称（中文）')];
    const edited = (all: readonly Grid[], sheet: string, row: number, column: number, text: string) =>
      all.map((grid) => {
        if (!grid.name.startsWith(sheet)) return grid;
        const rows = grid.rows.map((line, index) =>
          line.map((old, at) => (index === row && at === column ? cell(text) : old)),
        );
        return { ...grid, rows };
      });
    const renamed = edited(edited(grids, '规划', 2, name, '远景2035'), '规划', 2, name + 1, 'Vision 2035');
    const result = read(edited(renamed, '地点', 1, summary, '甲公司的新说明。'));
    expect(result.changes.map(({ id }) => id)).toEqual(['alpha']);
    expect(result.mistakes).toMatchObject([{ record: 'goals', row: 3 }]);
    expect(said(result.mistakes)[0]).toMatch(/与 goals 同名（出现在 plans.json · 2035 · name.en）/);
  });

  it('keeps a place that a tour shows', async () => {
    const further = () => [];
    const shown = importGrids(without('地点', 'delta'), raw, { today: '2026-11-26', further });
    expect(shown.changes).toHaveLength(1);
    const held = importGrids(without('地点', 'delta'), raw, {
      today: '2026-11-26',
      further: ({ places }) =>
        places.features.some(({ id }) => id === 'delta')
          ? []
          : [
              {
                file: 'tours/a.json',
                record: 'step',
                field: 'shows',
                problem: { zh: '没有编号为 delta 的记录', en: 'there is no record with the id delta' },
                remedy: { zh: '请更正', en: 'correct it' },
              },
            ],
    });
    expect(held.changes).toEqual([]);
    expect(held.mistakes).toMatchObject([{ sheet: 'tours/a.json', record: 'step' }]);
  });
});
