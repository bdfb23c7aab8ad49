import type { FigureBar, FigureValue, Owner } from '../content';
import { ink } from '../ink';
import type { Op, Points } from '../ops';
import type { Setting } from '../setting';
import { after, type BarsLook, gap, scaleOf } from './barsLook';
import { type Block, stack } from './block';
import { paragraph, plain } from './paragraph';
import { disc } from './signs';

function nameBlock(setting: Setting, { name, second }: Owner, look: BarsLook): Block {
  const width = look.names - 2 * look.radius - after;
  return stack([
    paragraph(setting, plain(name), width, { type: look.name, bold: true }),
    paragraph(setting, plain(second), width, { type: 'small', colour: ink.soft }),
  ]);
}

function valueBlock(setting: Setting, value: FigureValue, look: BarsLook): Block {
  if (value.kind === 'gap')
    return paragraph(setting, plain(value.why), look.values, { type: look.name, colour: ink.soft });
  const aside = { type: 'small', colour: ink.soft } as const;
  return stack([
    paragraph(setting, value.value, look.values, { type: look.value, bold: true }),
    ...value.aside.map((line) => paragraph(setting, line, look.values, aside)),
  ]);
}

/** One bar with its name and value, each in the middle of the row; a gap is hatched along the whole scale. */
export function barRow(setting: Setting, { owner, value }: FigureBar, width: Points, look: BarsLook): Block {
  const name = nameBlock(setting, owner, look);
  const said = valueBlock(setting, value, look);
  const scale = scaleOf(width, look);
  const { thick, radius } = look;
  const height = Math.max(thick, name.height, said.height) + 3;
  return {
    height,
    marks: said.marks,
    at: (x, y) => {
      const left = x + look.names + gap;
      const middle = y + height / 2;
      const box = { x: left, y: middle - thick / 2, height: thick };
      const bar: Op | null =
        value.kind === 'gap'
          ? { kind: 'hatch', ...box, width: scale }
          : value.share > 0
            ? { kind: 'rect', ...box, width: Math.max(1, value.share * scale), fill: owner.hue }
            : null;
      return [
        ...disc(owner, x + radius, middle, radius),
        ...name.at(x + 2 * radius + after, middle - name.height / 2),
        ...(bar === null ? [] : [bar]),
        ...said.at(left + scale + gap, middle - said.height / 2),
      ];
    },
  };
}
