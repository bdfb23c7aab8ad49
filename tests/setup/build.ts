import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const inputs = [
  'src',
  'public',
  'geodata',
  'index.html',
  'office.html',
  'vite.config.ts',
  'package-lock.json',
];
const stamp = join(root, 'node_modules', '.cache', 'belt-build.txt');

export const distFolder = join(root, 'dist');

const filesIn = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, encoding: 'utf8' })
        .filter((file) => !file.startsWith('pipeline'))
        .map((file) => join(path, file))
        .filter((file) => statSync(file).isFile())
        .sort()
    : [path];

/** Stands for everything that the build is made from. */
function inputsHash(): string {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap((input) => filesIn(join(root, input)))) {
    hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** What the last build made, so that a build by other hands in between is noticed. */
const outputsOf = (): string =>
  filesIn(distFolder)
    .map((file) => `${file} ${statSync(file).mtimeMs}`)
    .join('\n');

/**
 * Makes `dist/` unless it already is of these inputs.
 * @throws when the build fails; its own messages are printed
 */
export function buildOnce(): void {
  const hash = inputsHash();
  const fresh =
    existsSync(stamp) && existsSync(distFolder) && readFileSync(stamp, 'utf8') === `${hash}\n${outputsOf()}`;
  if (fresh) return;
  // In a process of its own: the test runner's NODE_ENV would put React's development build into the page.
  const { NODE_ENV: _test, VITEST: _vitest, ...env } = process.env;
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('vite build failed; its message stands above');
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, `${hash}\n${outputsOf()}`);
}
