import type { FigureLegendLine } from '../content';
import { ink } from '../ink';
import type { Points } from '../ops';
import type { Setting } from '../setting';
import { type Block, beside, stack } from './block';
import { paragraph, plain } from './paragraph';
import { signBlock, signBox } from './signs';

const gap = 5;
const between = 14;

/** The signs in a row, and in as many rows as it takes. */
export function legendBlock(setting: Setting, lines: readonly FigureLegendLine[], width: Points): Block {
  const rows: { block: Block; left: Points }[][] = [];
  let left = Number.POSITIVE_INFINITY;
  for (const { sign, text } of lines) {
    const wanted = setting.measure(text, setting.size.note, false) + 0.5;
    const words = Math.min(wanted, width - signBox.width - gap);
    const item = signBox.width + gap + words;
    if (left + item > width) {
      rows.push([]);
      left = 0;
    }
    const said = paragraph(setting, plain(text), words, { type: 'note', colour: ink.soft });
    rows.at(-1)?.push(
      { block: signBlock(sign), left },
      {
        block: lowered(said, (signBox.height - setting.size.note * 1.36) / 2),
        left: left + signBox.width + gap,
      },
    );
    left += item + between;
  }
  return stack(rows.map(beside), 2.5);
}

const lowered = (block: Block, by: Points): Block => ({
  ...block,
  height: block.height + by,
  at: (x, y) => block.at(x, y + by),
});
