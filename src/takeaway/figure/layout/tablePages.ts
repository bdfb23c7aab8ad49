import type { FigureBody, FigureContent } from '../content';
import type { Op, Points } from '../ops';
import type { Setting } from '../setting';
import { type Block, space, stack } from './block';
import type { ColumnItem } from './columns';
import type { Frame } from './frame';
import { gridOf, groupBlock } from './tableGrid';
import { headBlock } from './tableHead';
import { rowBlock } from './tableRow';
import { tailOf } from './tail';

type Table = Extract<FigureBody, { kind: 'table' }>;

/** What stands on each page, and notes that found no room on the last of them. */
interface Bodies {
  readonly bodies: readonly (readonly Op[])[];
  readonly rest: readonly ColumnItem[];
}

interface Item {
  readonly row: Block;
  /** Heading above it: where its group begins, and where it goes on from the page before. */
  readonly heading: Block | null;
  readonly again: Block;
}

const gap = 12;

function itemsOf(setting: Setting, content: FigureContent, table: Table, width: Points): readonly Item[] {
  const grid = gridOf(setting, table, width);
  return table.groups.flatMap(({ name, rows }) => {
    const heading = groupBlock(grid, name);
    const again = groupBlock(grid, content.continued(name));
    return rows.map((row, index) => ({
      row: rowBlock(grid, table, row),
      heading: index === 0 ? heading : null,
      again,
    }));
  });
}

/**
 * Puts as many rows on each page as go with the legend and the notes that these rows refer to: every page can be
 * used by itself. A page takes at least one row.
 */
export function tablePages(setting: Setting, content: FigureContent, table: Table, frame: Frame): Bodies {
  const { left, top, width, room } = frame;
  const head = headBlock(gridOf(setting, table, width), table);
  const items = itemsOf(setting, content, table, width);
  const blockOf = (taken: readonly Item[]): Block =>
    stack([
      head,
      ...taken.flatMap(({ row, heading, again }, index) => {
        const above = index === 0 ? (heading ?? again) : heading;
        return above === null ? [row] : [above, row];
      }),
      space(gap),
    ]);
  const tailFor = (body: Block) => tailOf(setting, content, body.marks, width, room - body.height);
  const fits = (body: Block): boolean => {
    const tail = tailFor(body);
    return tail.rest.length === 0 && body.height + tail.block.height <= room;
  };

  const bodies: (readonly Op[])[] = [];
  let rest: readonly ColumnItem[] = [];
  let next = 0;
  do {
    let count = Math.min(1, items.length - next);
    while (next + count < items.length && fits(blockOf(items.slice(next, next + count + 1)))) count += 1;
    const body = blockOf(items.slice(next, next + count));
    const tail = tailFor(body);
    bodies.push([...body.at(left, top), ...tail.block.at(left, top + body.height)]);
    rest = [...rest, ...tail.rest];
    next += count;
  } while (next < items.length);
  return { bodies, rest };
}
