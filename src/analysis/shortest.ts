import type { Streets } from './streets';

interface Arc {
  readonly to: number;
  readonly metres: number;
}
/** A way already walked: its node and the metres so far. */
export interface Start {
  readonly node: number;
  readonly metres: number;
}
/** Metres from the starts to every node along the streets; Infinity where no street leads. */
export type Shortest = (starts: readonly Start[]) => Float64Array;

/** Dijkstra's algorithm with a binary heap, over the streets in both directions. */
export function createShortest({ nodes, pieces }: Streets): Shortest {
  const arcs: Arc[][] = nodes.map(() => []);
  for (const { from, to, metres } of pieces) {
    arcs[from]?.push({ to, metres });
    arcs[to]?.push({ to: from, metres });
  }
  return (starts) => {
    const reached = new Float64Array(nodes.length).fill(Number.POSITIVE_INFINITY);
    const waiting: Start[] = [];
    const arrive = (node: number, metres: number) => {
      if (metres >= (reached[node] ?? 0)) return;
      reached[node] = metres;
      push(waiting, { node, metres });
    };
    for (const { node, metres } of starts) arrive(node, metres);
    for (let next = pop(waiting); next !== undefined; next = pop(waiting)) {
      if (next.metres > (reached[next.node] ?? 0)) continue;
      for (const { to, metres } of arcs[next.node] ?? []) arrive(to, next.metres + metres);
    }
    return reached;
  };
}

function push(heap: Start[], added: Start): void {
  let at = heap.push(added) - 1;
  while (at > 0) {
    const above = (at - 1) >> 1;
    const parent = heap[above];
    if (parent === undefined || parent.metres <= added.metres) break;
    heap[at] = parent;
    at = above;
  }
  heap[at] = added;
}

function pop(heap: Start[]): Start | undefined {
  const [top] = heap;
  const last = heap.pop();
  if (last === undefined || heap.length === 0) return top;
  let at = 0;
  for (;;) {
    const [left, right] = [heap[2 * at + 1], heap[2 * at + 2]];
    if (left === undefined) break;
    const isRight = right !== undefined && right.metres < left.metres;
    const child = isRight ? right : left;
    if (child.metres >= last.metres) break;
    heap[at] = child;
    at = 2 * at + (isRight ? 2 : 1);
  }
  heap[at] = last;
  return top;
}
