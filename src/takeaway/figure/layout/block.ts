import type { Op, Points } from '../ops';

/** Something of a known height that can be drawn wherever it finds its place. */
export interface Block {
  readonly height: Points;
  /** Marks of the notes that it refers to. */
  readonly marks: readonly string[];
  /** Drawn with its upper left corner at x, y. */
  readonly at: (x: Points, y: Points) => readonly Op[];
}

export const space = (height: Points): Block => ({ height, marks: [], at: () => [] });

/** Blocks below each other. */
export function stack(blocks: readonly Block[], gap: Points = 0): Block {
  const gaps = gap * Math.max(0, blocks.length - 1);
  return {
    height: blocks.reduce((sum, { height }) => sum + height, gaps),
    marks: [...new Set(blocks.flatMap(({ marks }) => marks))],
    at: (x, y) => {
      let top = y;
      return blocks.flatMap((block) => {
        const ops = block.at(x, top);
        top += block.height + gap;
        return ops;
      });
    },
  };
}

/** Blocks beside each other, each moved to the right by its offset; as high as the highest. */
export const beside = (blocks: readonly { readonly block: Block; readonly left: Points }[]): Block => ({
  height: Math.max(0, ...blocks.map(({ block }) => block.height)),
  marks: [...new Set(blocks.flatMap(({ block }) => block.marks))],
  at: (x, y) => blocks.flatMap(({ block, left }) => block.at(x + left, y)),
});
