import type { Belt } from '../model/belt';

/** A node of the industry tree with the nodes above it, nearest first. */
export interface TreeNode {
  readonly id: string;
  readonly above: readonly string[];
}

/** The industry tree from the top down, each node followed by what is below it; a node whose parent is unknown is a top. */
export function industryTree(belt: Belt): readonly TreeNode[] {
  const nodes = belt.allSubjects().filter((subject) => subject.type === 'industry');
  const ids = new Set(nodes.map(({ id }) => id));
  const isTop = (parent: string | null) => parent === null || !ids.has(parent);
  const below = (id: string, above: readonly string[]): TreeNode[] =>
    above.includes(id)
      ? []
      : [
          { id, above },
          ...nodes
            .filter(({ record }) => record.parent === id)
            .flatMap((node) => below(node.id, [id, ...above])),
        ];
  return nodes.filter(({ record }) => isTop(record.parent)).flatMap(({ id }) => below(id, []));
}
