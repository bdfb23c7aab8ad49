import { describe, expect, it } from 'vitest';
import type { FigureContent, NoteGroup } from '../../../src/takeaway/figure/content';
import { figurePages } from '../../../src/takeaway/figure/layout/figurePages';
import { mapPlace, withPicture } from '../../../src/takeaway/figure/mapPicture';
import { mm, type Page, paper } from '../../../src/takeaway/figure/ops';
import { leastSize } from '../../../src/takeaway/figure/setting';
import { boxOf, content, gap, kinds, known, measure, overlaps, owner, said, textsOn } from './drawn';

const bars = (count: number, gaps = 0): FigureContent =>
  content({
    body: {
      kind: 'bars',
      bars: [
        ...Array.from({ length: count }, (_, i) => ({
          owner: owner(i + 1),
          value: known(`${i + 11}家`, 1 / (i + 1)),
        })),
        ...Array.from({ length: gaps }, (_, i) => ({ owner: owner(count + i + 1), value: gap() })),
      ],
      axis: [
        { share: 0, label: '0' },
        { share: 0.9, label: '10家' },
      ],
    },
  });

/** A table whose every row has a source of its own. */
function table(rows: number, columns = 5, part: Partial<FigureContent> = {}): FigureContent {
  const sources: NoteGroup = {
    title: '资料来源',
    notes: Array.from({ length: rows }, (_, i) => ({ mark: `${i + 1}`, text: `第${i + 1}号来源，出版者` })),
  };
  return content({
    body: {
      kind: 'table',
      head: '指标',
      columns: Array.from({ length: columns }, (_, i) => owner(i + 1)),
      groups: [
        {
          name: '来源公布',
          rows: Array.from({ length: rows }, (_, i) => ({
            name: `指标${i + 1}`,
            values: Array.from({ length: columns }, (__, j) =>
              j === 1 ? gap() : known(`${100 * (i + 1) + j}家`, 0.5, [`${i + 1}`]),
            ),
          })),
        },
      ],
    },
    notes: [sources],
    ...part,
  });
}

const rowsOn = (page: Page): readonly string[] => said(page).filter((text) => /^指标\d+$/.test(text));

/** Nothing stands outside the margins, over something else, or in smaller type than can be read. */
function expectWellSet(pages: readonly Page[]): void {
  for (const page of pages) {
    expect(overlaps(page)).toEqual([]);
    for (const { text, left, right, top, bottom } of textsOn(page).map(boxOf)) {
      expect(left, text).toBeGreaterThanOrEqual(mm(15));
      expect(right, text).toBeLessThanOrEqual(page.width - mm(15));
      expect(top, text).toBeGreaterThanOrEqual(mm(15));
      expect(bottom, text).toBeLessThanOrEqual(page.height - mm(15));
    }
    for (const { text, size } of textsOn(page)) expect(size, text).toBeGreaterThanOrEqual(leastSize);
  }
}

describe('a figure of bars', () => {
  it('stands on one sheet on its side, in type of full size', () => {
    const pages = figurePages(bars(3, 2), measure);
    expect(pages.map(({ width, height }) => ({ width, height }))).toEqual([paper.broad]);
    expectWellSet(pages);
    expect(Math.max(...pages.flatMap(textsOn).map(({ size }) => size))).toBe(16);
  });

  it('hatches what is not known along the whole scale, with its reason and without a number', () => {
    const [page] = figurePages(bars(3, 2), measure);
    if (page === undefined) throw new Error('no page');
    expect(kinds(page, 'hatch'), 'two gaps and the legend').toBe(3);
    expect(said(page).filter((text) => text === '未公布')).toHaveLength(2);
    const [first] = page.ops.flatMap((op) => (op.kind === 'rect' && op.fill === 'teal' ? [op] : []));
    const hatch = page.ops.find((op) => op.kind === 'hatch');
    expect(hatch).toMatchObject({ width: first?.width, x: first?.x });
  });

  it('marks each value with its notes, and has the notes', () => {
    const [page] = figurePages(bars(3), measure);
    const marked = textsOn(page ?? { ops: [] }).filter(({ text }) => /^1\d家$/.test(text));
    expect(marked.filter(({ text }) => text !== '10家').map(({ raised }) => raised)).toEqual(
      Array(3).fill('[1,a]'),
    );
    expect(page && said(page)).toEqual(
      expect.arrayContaining(['[1]', '发布会，市政府，2023年8月17日', '[a]', '按来源计。', 'CC BY 4.0']),
    );
  });

  it('draws bars from zero in proportion, and none for a zero that was measured', () => {
    const figure = content({
      body: {
        kind: 'bars',
        bars: [1, 0.25, 0].map((share, i) => ({ owner: owner(i + 1), value: known(`${share}`, share) })),
        axis: [],
      },
    });
    const [page] = figurePages(figure, measure);
    const widths = page?.ops.flatMap((op) => (op.kind === 'rect' && op.fill === 'teal' ? [op.width] : []));
    expect(widths).toHaveLength(2);
    expect((widths?.[1] ?? 0) / (widths?.[0] ?? 1)).toBeCloseTo(0.25);
  });

  it('carries notes that find no room to further pages', () => {
    const many: NoteGroup = {
      title: '资料来源',
      notes: Array.from({ length: 260 }, (_, i) => ({
        mark: null,
        text: `${i + 1}号来源：${'很长'.repeat(40)}`,
      })),
    };
    const pages = figurePages({ ...bars(5), notes: [many] }, measure);
    expect(pages.length).toBeGreaterThan(2);
    expectWellSet(pages);
    const all = pages.flatMap(said).join('');
    for (const number of [1, 100, 260]) expect(all).toContain(`${number}号来源`);
    expect(pages.flatMap(said)).toContain(`第 2 页，共 ${pages.length} 页`);
  });
});

describe('a figure of a table', () => {
  it('fits a short table on one upright sheet', () => {
    const pages = figurePages(table(6), measure);
    expect(pages.map(({ width, height }) => ({ width, height }))).toEqual([paper.upright]);
    expectWellSet(pages);
    expect(kinds(pages[0] ?? { ...paper.upright, title: '', ops: [] }, 'hatch')).toBe(7);
  });

  it('goes on over pages, each with heads, legend, licence and just the notes of its rows', () => {
    const pages = figurePages(table(70), measure);
    expect(pages.length).toBeGreaterThan(2);
    expectWellSet(pages);
    expect(pages.flatMap(rowsOn)).toEqual(Array.from({ length: 70 }, (_, i) => `指标${i + 1}`));
    pages.forEach((page, index) => {
      const texts = said(page);
      expect(texts).toEqual(expect.arrayContaining(['区1', '区5', '没有公布', 'ODbL 1.0']));
      expect(texts).toContain(index === 0 ? '来源公布' : '来源公布（续）');
      expect(texts).toContain(`第 ${index + 1} 页，共 ${pages.length} 页`);
      const numbers = rowsOn(page).map((row) => row.replace('指标', ''));
      expect(texts.filter((text) => /^\[\d+\]$/.test(text))).toEqual(numbers.map((number) => `[${number}]`));
    });
  });

  it('shrinks its type where that saves a page, and not where it does not', () => {
    const sizesOf = (rows: number) => {
      const pages = figurePages(table(rows), measure);
      const title = pages.flatMap(textsOn).find(({ text }) => text === '企业：五个片区');
      return { pages: pages.length, size: title?.size ?? 0 };
    };
    const all = Array.from({ length: 20 }, (_, i) => sizesOf(i + 1));
    expect(all.some(({ pages, size }) => pages === 1 && size < 16)).toBe(true);
    expect(all.find(({ pages }) => pages === 2)).toMatchObject({ size: 16 });
    expect(Math.min(...all.map(({ size }) => size))).toBeGreaterThan(13);
  });

  it('keeps long names and reasons within their columns', () => {
    const long = 'Knowledge & Innovation Community of the Northern District';
    const figure = table(3, 5, { language: 'en' });
    if (figure.body.kind !== 'table') throw new Error('no table');
    const groups = figure.body.groups.map((group) => ({
      ...group,
      rows: group.rows.map((row) => ({
        name: long,
        values: row.values.map((value) => (value.kind === 'gap' ? gap(long) : known(long))),
      })),
    }));
    const columns = figure.body.columns.map((column) => ({ ...column, name: long }));
    expectWellSet(figurePages({ ...figure, body: { ...figure.body, groups, columns } }, measure));
  });
});

describe('a figure of the map', () => {
  const map = content({
    body: {
      kind: 'map',
      bars: [0, 1, 2].map((i) => ({ owner: owner(i + 1), value: known(`${i + 2} 公里`) })),
    },
  });
  const picture = { png: new Blob(), dataUrl: 'data:image/png;base64,AA==' };

  it('leaves the picture all the room that values, legend and notes do not need', () => {
    const pages = figurePages(map, measure);
    expect(pages).toHaveLength(1);
    expectWellSet(pages);
    const place = mapPlace(pages);
    expect(place?.width).toBeCloseTo(paper.upright.width - mm(32));
    expect(place?.height).toBeGreaterThan(400);
    expect(mapPlace(figurePages(bars(2), measure))).toBeNull();
  });

  it('gets a scale bar of a round length that is right on paper, and an arrow that points north', () => {
    const taken = { picture, metresPerPoint: 20, bearing: 90, language: 'en' as const };
    const [page] = withPicture(figurePages(map, measure), taken, measure);
    if (page === undefined) throw new Error('no page');
    expect(page.ops.find((op) => op.kind === 'image')).toMatchObject({ picture });
    expect(said(page)).toEqual(expect.arrayContaining(['0', '1 km', '2 km', 'N']));
    const zero = textsOn(page).find(({ text }) => text === '0');
    const full = textsOn(page).find(({ text }) => text === '2 km');
    expect((full?.x ?? 0) - (zero?.x ?? 0)).toBeCloseTo(2000 / 20);
    const letter = textsOn(page).find(({ text }) => text === 'N');
    const ring = page.ops.find((op) => op.kind === 'path' && op.turn === -90);
    if (ring?.kind !== 'path' || letter === undefined) throw new Error('no arrow');
    expect(letter.x, 'with east above, north lies to the left').toBeLessThan(ring.x - 5);
  });
});
