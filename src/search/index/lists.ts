/** For each list its documents, by rank: those of list `n` lie from `starts[n]` to before `starts[n + 1]`. */
export interface Lists {
  readonly starts: Uint32Array;
  readonly documents: Uint32Array;
}

/** Takes down, document by document, in which lists each stands; in arrays of numbers, since there are millions. */
export function collectLists() {
  let noted = new Uint32Array(1024);
  let size = 0;
  let lastIn = new Int32Array(1024).fill(-1);
  /** Where the notes of each document end. */
  const ends: number[] = [];
  return {
    /** The present document stands in this list; said twice, it counts once. */
    note(list: number): void {
      if (list >= lastIn.length) lastIn = grown(lastIn, new Int32Array(list * 2).fill(-1));
      if (lastIn[list] === ends.length) return;
      lastIn[list] = ends.length;
      if (size === noted.length) noted = grown(noted, new Uint32Array(size * 2));
      noted[size] = list;
      size += 1;
    },
    /** The present document is done, the next one begins. */
    close: (): void => void ends.push(size),
    /**
     * @param place number of a list in the result
     * @param count how many lists there are
     * @param order the documents by rank
     */
    finish(place: (list: number) => number, count: number, order: Uint32Array): Lists {
      const starts = new Uint32Array(count + 1);
      for (let at = 0; at < size; at += 1) {
        const next = place(noted[at] ?? 0) + 1;
        starts[next] = (starts[next] ?? 0) + 1;
      }
      for (let list = 0; list < count; list += 1)
        starts[list + 1] = (starts[list + 1] ?? 0) + (starts[list] ?? 0);
      const free = starts.slice();
      const documents = new Uint32Array(size);
      for (const [rank, document] of order.entries()) {
        const end = ends[document] ?? 0;
        for (let at = ends[document - 1] ?? 0; at < end; at += 1) {
          const list = place(noted[at] ?? 0);
          const to = free[list] ?? 0;
          documents[to] = rank;
          free[list] = to + 1;
        }
      }
      return { starts, documents };
    },
  };
}

function grown<T extends Uint32Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** Raises the levels of all documents in the lists from one to before another to at least this level. */
export function raise(
  levels: Uint8Array,
  { starts, documents }: Lists,
  from: number,
  to: number,
  level: number,
) {
  const end = starts[to] ?? 0;
  for (let at = starts[from] ?? 0; at < end; at += 1) {
    const rank = documents[at] ?? 0;
    if ((levels[rank] ?? 0) < level) levels[rank] = level;
  }
}
