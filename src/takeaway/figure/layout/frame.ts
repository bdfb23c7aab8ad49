import type { FigureContent } from '../content';
import { ink } from '../ink';
import { mm, type Op, type Page, type Points, paper } from '../ops';
import type { Setting } from '../setting';
import { type Block, space, stack } from './block';
import { lineHeight, paragraph, plain } from './paragraph';

/** White round everything, so that a figure can be cut or bound. */
const margin = mm(16);

/** The sheet with its title above and what must be said of every figure below; between them is room for the body. */
export interface Frame {
  readonly left: Points;
  readonly top: Points;
  readonly width: Points;
  /** Height of the room. */
  readonly room: Points;
  readonly page: (body: readonly Op[], number: number, of: number) => Page;
}

const rule = (width: Points, stroke: string, thick: Points): Block => ({
  height: thick,
  marks: [],
  at: (x, y) => [
    { kind: 'line', from: [x, y + thick / 2], to: [x + width, y + thick / 2], stroke, width: thick },
  ],
});

function headOf(setting: Setting, { title, second, lead }: FigureContent, width: Points): Block {
  return stack([
    paragraph(setting, plain(title), width, { type: 'title', bold: true }),
    space(1),
    paragraph(setting, plain(second), width, { type: 'second', colour: ink.soft }),
    space(6),
    rule(width, ink.rule, 1.2),
    space(5),
    ...lead.map((line) => paragraph(setting, plain(line), width, { type: 'lead', colour: ink.soft })),
    space(12),
  ]);
}

function footOf(setting: Setting, { foot }: FigureContent, width: Points): Block {
  const style = { type: 'foot', colour: ink.soft } as const;
  return stack([
    space(10),
    rule(width, ink.rule, 0.6),
    space(4),
    ...foot.map((line) => paragraph(setting, plain(line), width, style)),
  ]);
}

export function frameOf(setting: Setting, content: FigureContent, way: keyof typeof paper): Frame {
  const sheet = paper[way];
  const width = sheet.width - 2 * margin;
  const head = headOf(setting, content, width);
  const foot = footOf(setting, content, width);
  const footTop = sheet.height - margin - foot.height;
  // Beside the last line of the foot, which is a short one.
  const numbered = (number: number, of: number): readonly Op[] =>
    of === 1
      ? []
      : paragraph(setting, plain(content.page(number, of)), width, { type: 'foot', anchor: 'end' }).at(
          margin,
          footTop + foot.height - lineHeight(setting, 'foot'),
        );
  return {
    left: margin,
    top: margin + head.height,
    width,
    room: footTop - margin - head.height,
    page: (body, number, of) => ({
      width: sheet.width,
      height: sheet.height,
      title: of === 1 ? content.title : `${content.title} (${content.page(number, of)})`,
      ops: [...head.at(margin, margin), ...body, ...foot.at(margin, footTop), ...numbered(number, of)],
    }),
  };
}
