import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { SourceFile } from './source';

const root = join(import.meta.dirname, '..', '..');
const isText = /\.(tsx?|mjs|js|css|html|json|md|svg|txt|ya?ml)$|(^|\/)[^./]+$|(^|\/)\.\w+$/;
const notOurs = /^(node_modules|dist|coverage|test-results|\.git)\//;

/** Paths of all files that are or would be tracked; without git, all that are there. */
function paths(): string[] {
  const git = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
  });
  return git.status === 0
    ? git.stdout.split('\0')
    : readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll(sep, '/'));
}

/** The project's text files; large geometry is no text. */
export const projectFiles = (): SourceFile[] =>
  paths()
    .filter((path) => isText.test(path) && !notOurs.test(path) && !path.endsWith('package-lock.json'))
    .filter((path) => existsSync(join(root, path)))
    .flatMap((path) => {
      try {
        return [{ path, text: readFileSync(join(root, path), 'utf8') }];
      } catch {
        return []; // a folder
      }
    });
