import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveHall } from '../hall/main.ts';
import { readProfile } from '../profile/read.ts';
import { ProfileRefused } from '../profile/refusal.ts';
import { makeHall } from './makeHall.ts';
import { readWishes, usage, type Wishes } from './wishes.ts';

const say = (text: string) => process.stdout.write(`${text}\n`);

/** The wishes; null after saying what is wrong with them. */
function understood(args: readonly string[]): Wishes | null {
  try {
    return readWishes(args, process.cwd());
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    return null;
  }
}

/** False after saying all that is missing or wrong in the profile. */
function decided(root: string, { trial, profile }: Wishes): boolean {
  try {
    readProfile(root, trial ? 'trial' : 'exhibition', profile ?? '');
    return true;
  } catch (error) {
    if (!(error instanceof ProfileRefused)) throw error;
    console.error(error.message);
    return false;
  }
}

/**
 * `npm run kiosk`: reads the profile, builds, serves.
 * @returns the exit code: 0 done or serving, 1 refused or failed, 2 not understood
 */
export default async function run(root: string, args: readonly string[]): Promise<number> {
  const wishes = understood(args);
  if (wishes === null) return 2;
  if (wishes.build) {
    if (!decided(root, wishes)) return 1;
    say('正在构建展厅版，约一分钟 Building for the hall, about a minute …');
    if (!(await makeHall(root, wishes, new Date().toISOString().slice(0, 10)))) return 1;
    say(`成品 Made: ${wishes.out}`);
  } else if (!existsSync(join(wishes.out, 'site', 'index.html'))) {
    console.error(
      `${wishes.out} 里还没有成品，请先不带 --no-build 运行 has nothing built yet: run without --no-build`,
    );
    return 1;
  }
  if (wishes.serve) serveHall(wishes.out, wishes.port);
  return 0;
}
