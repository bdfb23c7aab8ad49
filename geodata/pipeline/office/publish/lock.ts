import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import * as v from 'valibot';

/** Beside the list of versions, while somebody publishes there. */
export const lockFile = 'data/publishing.lock';

const Holder = v.object({ process: v.number(), host: v.string(), since: v.string(), mark: v.string() });
type Holder = v.InferOutput<typeof Holder>;

/** Milliseconds after which nobody can still be publishing: it takes seconds, and minutes over a slow network. */
const longest = 15 * 60_000;

async function written(file: string, content: string): Promise<boolean> {
  try {
    await writeFile(file, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Who publishes there; null where that cannot be read, such as in the moment in which it is written. */
async function holderOf(file: string): Promise<Holder | null> {
  try {
    return v.parse(Holder, JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return null;
  }
}

function runs(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Whether a lock was left behind: its process is gone, or it is older than any publishing takes. */
async function isLeft(file: string): Promise<boolean> {
  const age = await stat(file).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => 0,
  );
  const holder = await holderOf(file);
  return age > longest || (holder !== null && holder.host === hostname() && !runs(holder.process));
}

/** Takes away a lock that was left behind; one at a time, so that nobody takes away a fresh one that another has just put. */
async function clear(file: string): Promise<void> {
  const turn = `${file}.clearing`;
  if (!(await written(turn, ''))) {
    if (await isLeft(turn)) await rm(turn, { force: true });
    return;
  }
  try {
    if (await isLeft(file)) await rm(file, { force: true });
  } finally {
    await rm(turn, { force: true });
  }
}

export interface Patience {
  /** How often it is tried, and milliseconds from one try to the next. */
  readonly tries: number;
  readonly interval: number;
  /** Told once, when somebody else is at it. */
  readonly waiting: (words: readonly string[]) => void;
}

const who = (holder: Holder | null) => (holder === null ? '?' : `${holder.host} · ${holder.process}`);

/**
 * Does something to what is published in a folder while nobody else does; waits while somebody is.
 * @param site folder with the app's `index.html`
 * @throws Error in both languages where it is never free
 */
export async function whileLocked<T>(
  site: string,
  { tries, interval, waiting }: Patience,
  act: () => Promise<T>,
): Promise<T> {
  const file = path.join(site, lockFile);
  const mark = randomUUID();
  const holder: Holder = { process: process.pid, host: hostname(), since: new Date().toISOString(), mark };
  await mkdir(path.dirname(file), { recursive: true });
  for (let tried = 1; !(await written(file, JSON.stringify(holder))); tried++) {
    if (await isLeft(file)) {
      await clear(file);
      continue;
    }
    const other = who(await holderOf(file));
    if (tried >= tries)
      throw new Error(
        `另一处一直在公布（${other}）；请稍后再试，确定没有人在公布时，删去 ${file}` +
          ` · somebody else is still publishing there (${other}); try later, and delete ${file} if nobody is`,
      );
    if (tried === 1)
      waiting([
        `另一处正在往这里公布（${other}），等它完成…`,
        `Somebody else is publishing here (${other}); waiting until they are done…`,
      ]);
    await pause(interval);
  }
  try {
    return await act();
  } finally {
    if ((await holderOf(file))?.mark === mark) await rm(file, { force: true });
  }
}
