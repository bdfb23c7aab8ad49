import { signSize } from '../../signs';
import type { FigureSign, Owner } from '../content';
import { ink } from '../ink';
import type { Op, Points } from '../ops';
import type { Block } from './block';
import { bracketed } from './paragraph';

const circle = (radius: number): string =>
  `M${-radius} 0a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;

/** A zone's number in a full disc, or a ring where it has none; x, y is its middle. */
export function disc(
  { number, hue }: Pick<Owner, 'number' | 'hue'>,
  x: Points,
  y: Points,
  radius: Points,
): Op[] {
  if (number === 0)
    return [{ kind: 'path', path: circle(radius - 1), x, y, scale: 1, stroke: hue, width: 2 }];
  return [
    { kind: 'path', path: circle(radius), x, y, scale: 1, fill: hue },
    {
      kind: 'text',
      text: String(number),
      raised: '',
      x,
      y: y + radius * 0.46,
      size: radius * 1.28,
      bold: true,
      colour: ink.paper,
      anchor: 'middle',
    },
  ];
}

/** Marks as they follow a value, but large enough to be seen alone. */
const marksOp = (text: string, x: Points, y: Points): Op => ({
  kind: 'text',
  text,
  raised: '',
  x,
  y,
  size: 6.5,
  bold: false,
  colour: ink.soft,
  anchor: 'middle',
});

/** Size of a sign in a legend, in parts of the ground on which signs are drawn. */
const scale = 0.62;
export const signBox = { width: signSize.width * scale, height: signSize.height * scale } as const;

/** A sign of the legend. */
export function signBlock(sign: FigureSign): Block {
  const { width, height } = signBox;
  const ops = (x: Points, y: Points): readonly Op[] => {
    if (sign === 'hatch') return [{ kind: 'hatch', x, y: y + 1, width, height: height - 2 }];
    if ('marks' in sign) return [marksOp(bracketed(sign.marks), x + width / 2, y + height / 2 + 2.4)];
    if ('hue' in sign) return disc(sign, x + width / 2, y + height / 2, 5.2);
    return sign.map(({ path, fill, stroke, width: thick, opacity, dash, at = [0, 0], scale: own = 1 }) => ({
      kind: 'path',
      path,
      x: x + at[0] * scale,
      y: y + at[1] * scale,
      scale: scale * own,
      ...(fill === undefined ? {} : { fill }),
      ...(stroke === undefined ? {} : { stroke, width: thick ?? 1 }),
      ...(opacity === undefined ? {} : { opacity }),
      ...(dash === undefined ? {} : { dash }),
    }));
  };
  return { height, marks: [], at: ops };
}
