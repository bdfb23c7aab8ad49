import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Chromium } from './chromium';

const lockFolder = join(import.meta.dirname, 'fallback');
const cache = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'belt-chromium');

function succeeds(
  command: string,
  args: readonly string[],
  cwd = cache,
  env: Record<string, string> = {},
): boolean {
  const { status } = spawnSync(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/** Unpacks the browser of the package `@sparticuz/chromium`, with the libraries that a bare machine lacks. */
function unpack(into: string): boolean {
  const script = "import('@sparticuz/chromium').then(({ default: c }) => c.executablePath())";
  // The package unpacks below TMPDIR, and its libraries only where it believes to be on AWS.
  const half = `${into}.half`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half);
  const done = succeeds(process.execPath, ['-e', script], cache, {
    TMPDIR: half,
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x',
  });
  if (done) renameSync(half, into);
  return done;
}

/** The browser inside an npm package: no download script, pinned by a lockfile of its own. Linux on x64 only. */
export async function fromNpm(): Promise<Chromium | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const folder = join(cache, 'unpacked');
  if (!existsSync(folder)) {
    process.stdout.write('Fetching a browser for the tests from npm (70 MB) 正在获取测试用浏览器 …\n');
    mkdirSync(cache, { recursive: true });
    for (const file of ['package.json', 'package-lock.json'])
      copyFileSync(join(lockFolder, file), join(cache, file));
    if (!succeeds('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund']) || !unpack(folder))
      return null;
  }
  const libraries = [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH'] ?? ''].filter(
    (path) => path !== '',
  );
  return { name: 'npm', path: join(folder, 'chromium'), env: { LD_LIBRARY_PATH: libraries.join(':') } };
}

/** Playwright's own download, where the network allows it. */
export async function fromPlaywright(): Promise<Chromium | null> {
  const cli = join(createRequire(import.meta.url).resolve('playwright-core/package.json'), '..', 'cli.js');
  if (!existsSync(chromium.executablePath()))
    succeeds(process.execPath, [cli, 'install', '--no-shell', 'chromium'], lockFolder);
  const path = chromium.executablePath();
  return existsSync(path) ? { name: 'Playwright', path } : null;
}

/** Debian's package, which only root may install. */
export async function fromDebian(): Promise<Chromium | null> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  succeeds('apt-get', ['update', '-qq'], lockFolder, env);
  succeeds('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], lockFolder, env);
  const path = '/usr/bin/chromium';
  return existsSync(path) ? { name: 'Debian', path } : null;
}
