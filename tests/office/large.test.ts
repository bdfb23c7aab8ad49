import { describe, expect, it } from 'vitest';
import type { Grid } from '../../src/office/grid';
import { importGrids } from '../../src/office/importGrids';
import { openFiles } from '../../src/office/openFile';
import { writeWorkbook } from '../../src/office/xlsx/write';
import { Desk } from './desk';
import { context, shippedFacts } from './facts';

const count = 10_000;

describe('ten thousand rows', () => {
  it('are read, checked and landed, but for the one that is wrong', async () => {
    const raw = await shippedFacts();
    const desk = await Desk.open(await writeWorkbook(raw));
    for (let number = 1; number <= count; number++)
      desk.add('sources', {
        id: `bulk-${number}`,
        'title.zh': `第${number}号文件`,
        'title.en': `Document ${number}`,
        'publisher.zh': '示例',
        'publisher.en': 'Example',
        kind: number === 7000 ? '传闻' : '官方 official',
        readAs: '摘录',
      });
    const { grids } = await openFiles([{ name: 'large.xlsx', bytes: await desk.save() }]);
    const result = importGrids(grids, raw, await context());
    expect(result.changes).toHaveLength(count - 1);
    expect(result.mistakes).toMatchObject([
      {
        record: 'bulk-7000',
        row: (grids.find(({ name }) => name.startsWith('来源'))?.rows.length ?? 0) - 3000,
      },
    ]);
  }, 120_000);

  it('and more than twenty thousand are refused as a sheet', async () => {
    const raw = await shippedFacts();
    const rows: Grid['rows'] = [
      ['编号', '标题（中文）', '类别'].map((value) => ({ value })),
      ...Array.from({ length: 20_001 }, (_, row) => [
        { value: `s-${row}` },
        { value: '甲' },
        { value: '官方' },
      ]),
    ];
    const result = importGrids([{ name: '来源', isHidden: false, rows }], raw, await context());
    expect(result.changes).toEqual([]);
    expect(result.mistakes.map(({ problem }) => problem.zh)).toEqual(['超过 20000 行，这张表没有读']);
  });
});
