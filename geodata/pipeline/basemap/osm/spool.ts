import { appendFileSync, closeSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { StringDecoder } from 'node:string_decoder';

/** Characters kept before they are written, over all lists together. */
const keep = 4 << 20;
const piece = 1 << 18;

/** Lists of lines that lie on disk while they grow, so that a city need not fit into memory. */
export interface Spool {
  readonly add: (list: string, line: string) => void;
  readonly lists: () => readonly string[];
  readonly count: (list: string) => number;
  /** Bytes of the lines as UTF-8, with their ends. */
  readonly bytes: (list: string) => number;
  readonly read: (list: string) => Generator<string>;
  readonly drop: (list: string) => void;
  readonly remove: () => void;
}

export function createSpool(): Spool {
  const folder = mkdtempSync(path.join(tmpdir(), 'basemap-'));
  const waiting = new Map<string, string[]>();
  const about = new Map<string, { lines: number; bytes: number }>();
  let held = 0;
  const fileOf = (list: string) => path.join(folder, `${encodeURIComponent(list)}.jsonl`);
  const flush = () => {
    for (const [list, lines] of waiting) appendFileSync(fileOf(list), `${lines.join('\n')}\n`);
    waiting.clear();
    held = 0;
  };
  return {
    add: (list, line) => {
      const lines = waiting.get(list);
      if (lines === undefined) waiting.set(list, [line]);
      else lines.push(line);
      const seen = about.get(list) ?? { lines: 0, bytes: 0 };
      about.set(list, { lines: seen.lines + 1, bytes: seen.bytes + Buffer.byteLength(line) + 1 });
      held += line.length;
      if (held > keep) flush();
    },
    lists: () => [...about.keys()],
    count: (list) => about.get(list)?.lines ?? 0,
    bytes: (list) => about.get(list)?.bytes ?? 0,
    read: function* (list) {
      flush();
      if (about.has(list)) yield* linesOf(fileOf(list));
    },
    drop: (list) => {
      flush();
      about.delete(list);
      rmSync(fileOf(list), { force: true });
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function* linesOf(file: string): Generator<string> {
  const handle = openSync(file, 'r');
  try {
    const bytes = Buffer.allocUnsafe(piece);
    const decoder = new StringDecoder('utf8');
    let rest = '';
    for (;;) {
      const length = readSync(handle, bytes, 0, piece, null);
      if (length === 0) break;
      const lines = (rest + decoder.write(bytes.subarray(0, length))).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } finally {
    closeSync(handle);
  }
}
