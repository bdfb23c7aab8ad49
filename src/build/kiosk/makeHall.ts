import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { profileVariable } from '../profile/read.ts';
import { carryOver } from '../publish/kept.ts';
import { bundleServer } from './bundleServer.ts';
import type { Wishes } from './wishes.ts';

/** Builds the page into a folder. @returns false when the build failed; its own messages are printed */
function buildPage(root: string, { trial, profile }: Wishes, folder: string): boolean {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const mode = trial ? 'trial' : 'exhibition';
  const { NODE_ENV: _other, ...env } = process.env;
  const { status } = spawnSync(
    process.execPath,
    [vite, 'build', '--mode', mode, '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'],
    {
      cwd: root,
      env: { ...env, ...(profile === null ? {} : { [profileVariable]: profile }) },
      stdio: 'inherit',
    },
  );
  return status === 0;
}

/** Puts a finished folder in the place of the last one, so that a server that runs meanwhile never sees half of it. */
function swap(made: string, place: string): void {
  const last = `${place}.last`;
  rmSync(last, { recursive: true, force: true });
  if (existsSync(place)) renameSync(place, last);
  renameSync(made, place);
  rmSync(last, { recursive: true, force: true });
}

/**
 * Makes the folder that a hall's machine needs, and nothing besides it but Node and a browser: `site/`, `server.mjs`, the
 * units of systemd and the guide.
 * @param day `YYYY-MM-DD` of the build
 * @returns false when the page could not be built; what was there before stays
 */
export async function makeHall(root: string, wishes: Wishes, day: string): Promise<boolean> {
  const { out, trial } = wishes;
  mkdirSync(out, { recursive: true });
  const made = join(out, 'site.new');
  if (!buildPage(root, wishes, made)) return false;
  await carryOver(join(out, 'site'), made);
  const licences = await bundleServer(root, join(out, 'server.mjs'));
  writeFileSync(join(out, 'server-licences.txt'), licences);
  const guide = join(root, 'src', 'kiosk', 'hall');
  for (const file of readdirSync(guide)) cpSync(join(guide, file), join(out, file));
  chmodSync(join(out, 'kiosk.sh'), 0o755);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const built = { version: `${version} (${day})`, audience: trial ? 'trial' : 'exhibition' };
  writeFileSync(join(out, 'hall.json'), `${JSON.stringify(built, null, 1)}\n`);
  const site = join(out, 'site');
  // What only the hall has, and no build may hold.
  const keys = join(site, 'keys.json');
  if (existsSync(keys)) cpSync(keys, join(made, 'keys.json'));
  swap(made, site);
  return true;
}
