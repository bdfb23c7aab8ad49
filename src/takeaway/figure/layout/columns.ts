import type { Points } from '../ops';
import { type Block, beside, space, stack } from './block';

/** Something that stands in a column; a heading never stands last in one. */
export interface ColumnItem {
  readonly block: Block;
  readonly isHead: boolean;
}

interface Filled {
  readonly columns: readonly (readonly ColumnItem[])[];
  /** What found no room. */
  readonly rest: readonly ColumnItem[];
}

/** White above a heading that does not begin a column. */
const aboveHead: ColumnItem = { block: space(5), isHead: false };

/** Fills one column after the other to a height. An item higher than a whole column is put all the same. */
function filled(items: readonly ColumnItem[], count: number, height: Points): Filled {
  const columns: ColumnItem[][] = [[]];
  let used = 0;
  let next = 0;
  while (next < items.length) {
    const together = headsFrom(items, next);
    const needed = together.reduce((sum, { block }) => sum + block.height, 0);
    const above = used > 0 && together[0]?.isHead === true ? [aboveHead] : [];
    if (used > 0 && used + needed + above.length * aboveHead.block.height > height) {
      if (columns.length === count) break;
      columns.push([...together]);
      used = needed;
    } else {
      columns.at(-1)?.push(...above, ...together);
      used += needed + above.length * aboveHead.block.height;
    }
    next += together.length;
  }
  return { columns, rest: items.slice(next) };
}

/** An item, and where it is a heading the one that it stands over. */
function headsFrom(items: readonly ColumnItem[], at: number): readonly ColumnItem[] {
  const isHead = items[at]?.isHead === true;
  return items.slice(at, at + (isHead ? 2 : 1));
}

interface Columns {
  readonly block: Block;
  readonly rest: readonly ColumnItem[];
}

/**
 * Sets items in columns of about equal height.
 * @param height the most that they may take; what does not fit comes back as the rest
 */
export function inColumns(
  items: readonly ColumnItem[],
  count: number,
  { width, gap, height }: { readonly width: Points; readonly gap: Points; readonly height: Points },
): Columns {
  const total = items.reduce((sum, { block }) => sum + block.height, 0);
  const step = 4;
  let tried = Math.min(height, total / count);
  let set = filled(items, count, tried);
  while (set.rest.length > 0 && tried < height) {
    tried = Math.min(height, tried + step);
    set = filled(items, count, tried);
  }
  const block = beside(
    set.columns.map((column, index) => ({
      block: stack(column.map((item) => item.block)),
      left: index * (width + gap),
    })),
  );
  return { block, rest: set.rest };
}
