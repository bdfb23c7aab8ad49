/**
 * Makes the other scripts work on a machine that has only Node and npm: installs the packages of the lockfile
 * when they are missing or other than it says. Uses nothing but Node itself, since it runs before the install.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname ?? '.', '..', '..');
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node 20.19 or newer is needed 需要 Node 20.19 或更新版本; this is ${process.version}.`);
  process.exit(1);
}

/** Package folder → version, as a lockfile states it. */
function packagesIn(lockfile) {
  return Object.entries(JSON.parse(readFileSync(join(root, lockfile), 'utf8')).packages);
}

/** Packages for other machines (`optional`) are rightly absent; npm keeps its own list of what it has installed. */
function installed() {
  try {
    const present = new Map(packagesIn('node_modules/.package-lock.json'));
    return packagesIn('package-lock.json').every(
      ([folder, { version, optional }]) =>
        folder === '' || present.get(folder)?.version === version || (optional && !present.has(folder)),
    );
  } catch {
    return false;
  }
}

if (!installed()) {
  process.stdout.write('Installing the packages of package-lock.json 正在安装依赖 …\n');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
