import type { FigureValue, Marked } from '../content';
import { ink } from '../ink';
import type { Op, Points, TextOp } from '../ops';
import type { Setting, TypeName } from '../setting';
import { type Block, space, stack } from './block';
import { paragraph, plain, widthOf } from './paragraph';
import { between, type Grid, pad } from './tableGrid';

const thick = 2.4;

/** A cell of the table; only the row knows how high it is. */
export interface Cell {
  readonly words: Block;
  readonly at: (x: Points, y: Points, height: Points) => readonly Op[];
}

/** White behind a line of a gap's reason, so that it reads on the hatching. */
const plateUnder = ({ x, y, size }: TextOp, width: Points): Op => ({
  kind: 'rect',
  x: x - 2,
  y: y - size,
  width: width + 4,
  height: size * 1.34,
  fill: ink.paper,
});

/** Nothing is drawn for a zero that was measured or published: its number says it. */
const barOps = (
  {
    x,
    y,
    width,
    hue,
  }: { readonly x: Points; readonly y: Points; readonly width: Points; readonly hue: string },
  share: number,
): readonly Op[] =>
  share > 0 ? [{ kind: 'rect', x, y, width: Math.max(0.8, share * width), height: thick, fill: hue }] : [];

/** A value that is a little too long for a line is set smaller rather than broken. */
const valueType = (setting: Setting, value: Marked, width: Points): TypeName =>
  widthOf(setting, value, 'cell', true) > width && widthOf(setting, value, 'small', true) <= width
    ? 'small'
    : 'cell';

/** The value over its bar on the scale of the row; a gap is hatched, its reason on a plate. */
export function cellOf({ setting, column }: Grid, value: FigureValue, hue: string): Cell {
  const inner = column - 2 * pad.side;
  const small = { type: 'small', colour: ink.soft } as const;
  if (value.kind === 'gap') {
    const words = paragraph(setting, plain(value.why), inner, small);
    return {
      words,
      at: (x, y, height) => {
        const said = words.at(x + pad.side, y + pad.top);
        const plates = said.flatMap((op): Op[] =>
          op.kind === 'text' ? [plateUnder(op, setting.measure(op.text, op.size, op.bold))] : [],
        );
        return [
          { kind: 'hatch', x, y: y + 1, width: column - between, height: height - 2 },
          ...plates,
          ...said,
        ];
      },
    };
  }
  const words = stack([
    paragraph(setting, value.value, inner, { type: valueType(setting, value.value, inner), bold: true }),
    ...value.aside.map((line) => paragraph(setting, line, inner, small)),
    space(2 + thick),
  ]);
  return {
    words,
    at: (x, y) => [
      ...words.at(x + pad.side, y + pad.top),
      ...barOps({ x: x + pad.side, y: y + pad.top + words.height - thick, width: inner, hue }, value.share),
    ],
  };
}
