import type { FigureContent } from '../content';
import { ink } from '../ink';
import type { Points } from '../ops';
import type { Setting } from '../setting';
import { type Block, space, stack } from './block';
import { type ColumnItem, inColumns } from './columns';
import { legendBlock } from './legend';
import { noteItems, notesFor } from './notes';

const gap = 18;
/** As wide as a line of notes reads well. */
const widest = 270;

interface Tail {
  readonly block: Block;
  /** Notes that find no room on this page. */
  readonly rest: readonly ColumnItem[];
}

const columnsIn = (width: Points) => {
  const count = Math.ceil((width + gap) / (widest + gap));
  return { count, width: (width - gap * (count - 1)) / count };
};

const ruleBlock = (width: Points): Block => ({
  height: 0,
  marks: [],
  at: (x, y) => [{ kind: 'line', from: [x, y], to: [x + width, y], stroke: ink.hair, width: 0.6 }],
});

/**
 * What stands below the body of a page: the legend, and the notes that the body refers to.
 * @param height the most that it may take
 */
export function tailOf(
  setting: Setting,
  { legend, notes }: FigureContent,
  marks: readonly string[],
  width: Points,
  height: Points,
): Tail {
  const columns = columnsIn(width);
  const signs = legendBlock(setting, legend, width);
  const head = stack([signs, space(7), ruleBlock(width), space(6)]);
  const items = noteItems(setting, notesFor(notes, marks), columns.width);
  const left = Math.max(0, height - head.height);
  const set = inColumns(items, columns.count, { width: columns.width, gap, height: left });
  return { block: stack([head, set.block]), rest: set.rest };
}

/** A page's worth of notes that found no room before. */
export function furtherNotes(items: readonly ColumnItem[], width: Points, height: Points): Tail {
  const columns = columnsIn(width);
  return inColumns(items, columns.count, { width: columns.width, gap, height });
}
