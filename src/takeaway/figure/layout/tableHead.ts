import type { Owner } from '../content';
import { ink } from '../ink';
import { type Block, beside, space, stack } from './block';
import { lineHeight, paragraph, plain } from './paragraph';
import { disc } from './signs';
import { between, type Grid, names, pad, type Table } from './tableGrid';

const radius = 5.1;
const band = 3;

function columnHead({ setting, column }: Grid, owner: Owner): Block {
  const inner = column - 2 * pad.side;
  const beyond = 2 * radius + 4;
  const name = paragraph(setting, plain(owner.name), inner - beyond, { type: 'cell', bold: true });
  const second = paragraph(setting, plain(owner.second), inner - beyond, { type: 'small', colour: ink.soft });
  const top = band + 4;
  return {
    height: top + name.height + second.height + 4,
    marks: [],
    at: (x, y) => [
      { kind: 'rect', x, y, width: column - between, height: band, fill: owner.hue },
      ...disc(owner, x + pad.side + radius, y + top + lineHeight(setting, 'cell') / 2, radius),
      ...name.at(x + pad.side + beyond, y + top),
      ...second.at(x + pad.side + beyond, y + top + name.height + 1),
    ],
  };
}

/** The heads of the columns, again on every page. */
export function headBlock(grid: Grid, { head, columns }: Table): Block {
  const { setting, width, column } = grid;
  const first = paragraph(setting, plain(head), names - pad.side, { type: 'small', colour: ink.soft });
  const heads = beside([
    { block: stack([space(band + 4), first]), left: 0 },
    ...columns.map((owner, index) => ({ block: columnHead(grid, owner), left: names + index * column })),
  ]);
  return {
    ...heads,
    at: (x, y) => [
      ...heads.at(x, y),
      {
        kind: 'line',
        from: [x, y + heads.height],
        to: [x + width, y + heads.height],
        stroke: ink.rule,
        width: 1,
      },
    ],
  };
}
