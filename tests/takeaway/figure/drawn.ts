import type { FigureContent, FigureValue, Owner } from '../../../src/takeaway/figure/content';
import type { Op, Page, TextOp } from '../../../src/takeaway/figure/ops';
import { raisedSize, raising } from '../../../src/takeaway/figure/ops';
import type { MeasureType } from '../../../src/takeaway/figure/setting';

/** Han characters as wide as the type, others half as wide. */
export const measure: MeasureType = (text, size) =>
  [...text].reduce((sum, character) => sum + (/[\u3000-\uffef]/.test(character) ? size : size * 0.55), 0);

export const owner = (number: number, name = `区${number}`): Owner => ({
  name,
  second: `Zone ${number}`,
  number,
  hue: 'teal',
});
export const known = (text: string, share = 0.5, marks: readonly string[] = ['1', 'a']): FigureValue => ({
  kind: 'known',
  value: { text, marks },
  aside: [{ text: '2025年3月', marks: [] }],
  share,
});
export const gap = (why = '未公布'): FigureValue => ({ kind: 'gap', why });

/** A figure of one source and one method, in Chinese. */
export const content = (part: Partial<FigureContent>): FigureContent => ({
  language: 'zh',
  title: '企业：五个片区',
  second: 'Companies: the five zones',
  lead: ['单位：家'],
  body: { kind: 'bars', bars: [], axis: [] },
  legend: [
    { sign: 'hatch', text: '没有公布' },
    { sign: { number: 1, hue: 'teal' }, text: '片区' },
  ],
  notes: [
    { title: '资料来源', notes: [{ mark: '1', text: '发布会，市政府，2023年8月17日' }] },
    { title: '方法', notes: [{ mark: 'a', text: '按来源计。' }] },
  ],
  foot: ['示意图，未取得审图号', 'CC BY 4.0', 'ODbL 1.0', '制图：2026年11月26日'],
  page: (number, of) => `第 ${number} 页，共 ${of} 页`,
  continued: (name) => `${name}（续）`,
  ...part,
});

export const textsOn = ({ ops }: Pick<Page, 'ops'>): readonly TextOp[] =>
  ops.filter((op) => op.kind === 'text');
export const said = (page: Page): readonly string[] => textsOn(page).map(({ text }) => text);
export const kinds = (page: Page, kind: Op['kind']): number =>
  page.ops.filter((op) => op.kind === kind).length;

export interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
/** The ink of a text: capitals and marks above the baseline, a little below it. */
export function boxOf({ text, raised, x, y, size, bold, anchor }: TextOp): Box {
  const marks = raised === '' ? 0 : size * raising.gap + measure(raised, raisedSize(size), false);
  const width = measure(text, size, bold) + marks;
  const left = x - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
  return { text: text + raised, left, right: left + width, top: y - size * 0.82, bottom: y + size * 0.18 };
}

/** Pairs of texts that lie over each other. */
export function overlaps(page: Page): readonly string[] {
  const boxes = textsOn(page).map(boxOf);
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} × ${b.text}`),
  );
}
