import { wrap } from '../../wrap';
import type { Marked } from '../content';
import { ink } from '../ink';
import { type Points, raisedSize, raising } from '../ops';
import type { Setting, TypeName } from '../setting';
import type { Block } from './block';

export interface Style {
  readonly type: TypeName;
  readonly bold?: boolean;
  readonly colour?: string;
  readonly anchor?: 'start' | 'end';
}

/** From line to line, and from the top of a line to its baseline, in parts of the size. */
const leading = 1.36;
const ascent = 1.06;

export const plain = (text: string): Marked => ({ text, marks: [] });

/** Numbers by their size, then letters; `aa` comes after `z`. */
const inOrder = (a: string, b: string): number => {
  const [first, second] = [Number.parseInt(a, 10), Number.parseInt(b, 10)].map((number) =>
    Number.isNaN(number) ? Number.POSITIVE_INFINITY : number,
  );
  if (first !== second) return (first ?? 0) < (second ?? 0) ? -1 : 1;
  return a.length - b.length || (a < b ? -1 : 1);
};

/** Several marks stand in one pair of brackets, as footnotes of a report do. */
export const bracketed = (marks: readonly string[]): string =>
  marks.length === 0 ? '' : `[${[...new Set(marks)].sort(inOrder).join(',')}]`;

export const lineHeight = ({ size }: Setting, type: TypeName): Points => size[type] * leading;

/** Width of a text on one line with its marks. */
export function widthOf({ measure, size }: Setting, said: Marked, type: TypeName, bold: boolean): Points {
  const raised = bracketed(said.marks);
  const own = measure(said.text, size[type], bold);
  return raised === ''
    ? own
    : own + size[type] * raising.gap + measure(raised, raisedSize(size[type]), false);
}

/** A text broken into lines within a width; its marks follow the last word. An empty text takes no room. */
export function paragraph(setting: Setting, { text, marks }: Marked, width: Points, style: Style): Block {
  const { type, bold = false, colour = ink.text, anchor = 'start' } = style;
  const size = setting.size[type];
  const raised = bracketed(marks);
  const measure = (said: string) => setting.measure(said, size, bold);
  const room = raised === '' ? 0 : setting.measure(raised, raisedSize(size), false) + size * raising.gap;
  const wide = wrap(text, width, measure);
  const lines = measure(wide.at(-1) ?? '') + room <= width ? wide : wrap(text, width - room, measure);
  return {
    height: lines.length * size * leading,
    marks,
    at: (x, y) =>
      lines.map((line, index) => ({
        kind: 'text',
        text: line,
        raised: index === lines.length - 1 ? raised : '',
        x: anchor === 'start' ? x : x + width,
        y: y + size * (index * leading + ascent),
        size,
        bold,
        colour,
        anchor,
      })),
  };
}
