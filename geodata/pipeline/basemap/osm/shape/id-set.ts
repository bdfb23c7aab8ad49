/** Ids per chunk while a set is being filled. */
const chunk = 1 << 16;

/** A sorted set of ids: eight bytes each, since the ids of OpenStreetMap have long outgrown 32 bits. */
export interface IdSet {
  readonly size: number;
  /** Its place in the order; -1 when it is not in the set. */
  readonly indexOf: (id: number) => number;
  readonly at: (index: number) => number | undefined;
}

export interface IdSetBuilder {
  readonly add: (id: number) => void;
  /** Sorts, drops repetitions and forgets the chunks. */
  readonly finish: () => IdSet;
}

export function buildIdSet(): IdSetBuilder {
  let chunks: Float64Array[] = [];
  let last = new Float64Array(0);
  let used = chunk;
  return {
    add: (id) => {
      if (used === chunk) {
        last = new Float64Array(chunk);
        chunks.push(last);
        used = 0;
      }
      last[used] = id;
      used += 1;
    },
    finish: () => {
      const all = new Float64Array(Math.max(0, (chunks.length - 1) * chunk) + (chunks.length > 0 ? used : 0));
      chunks.forEach((part, i) => {
        all.set(i === chunks.length - 1 ? part.subarray(0, used) : part, i * chunk);
      });
      chunks = [];
      return setOf(all.sort());
    },
  };
}

function setOf(sorted: Float64Array): IdSet {
  let size = 0;
  for (const id of sorted)
    if (size === 0 || id !== sorted[size - 1]) {
      sorted[size] = id;
      size += 1;
    }
  const ids = sorted.slice(0, size);
  return { size, at: (index) => ids[index], indexOf: (id) => search(ids, id) };
}

function search(ids: Float64Array, id: number): number {
  let [low, high] = [0, ids.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const here = ids[middle] ?? id;
    if (here === id) return middle;
    if (here < id) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
