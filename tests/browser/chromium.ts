import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { fromDebian, fromNpm, fromPlaywright } from './chromium-fetch';

/** A browser to start: where it is, and what its environment needs beyond ours. */
export interface Chromium {
  readonly name: string;
  readonly path: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** WebGL 2 in software, the same picture on every machine; and no talk with its maker's servers. */
const flags: readonly string[] = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  // The page itself is painted by the processor at once, not by a graphics card that the processor plays.
  '--disable-gpu-rasterization',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

/** Options for Playwright's `launch` and `launchServer`. */
export const launchOptions = ({ path, env }: Chromium) => ({
  executablePath: path,
  args: [...flags],
  ...(env === undefined ? {} : { env: { ...definedIn(process.env), ...env } }),
});

const definedIn = (env: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(
    Object.entries(env).flatMap(([k, v]): [string, string][] => (v === undefined ? [] : [[k, v]])),
  );

const programs = process.env['PROGRAMFILES'] ?? 'C:\\Program Files';
const usualPaths: readonly string[] = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  `${programs}\\Google\\Chrome\\Application\\chrome.exe`,
  `${programs}\\Microsoft\\Edge\\Application\\msedge.exe`,
];

async function fromSystem(): Promise<Chromium | null> {
  const path = usualPaths.find((candidate) => existsSync(candidate));
  return path === undefined ? null : { name: 'system', path };
}

async function fromVariable(): Promise<Chromium | null> {
  const path = process.env['CHROMIUM_PATH'] ?? '';
  return path === '' ? null : { name: 'CHROMIUM_PATH', path };
}

/** Null unless it starts and gives a WebGL 2 context; a browser that cannot draw is of no use here. */
async function versionOf(found: Chromium): Promise<string | null> {
  try {
    const browser = await chromium.launch(launchOptions(found));
    try {
      const page = await browser.newPage();
      const draws = await page.evaluate(() => document.createElement('canvas').getContext('webgl2') !== null);
      return draws ? browser.version() : null;
    } finally {
      await browser.close();
    }
  } catch {
    return null;
  }
}

const ways = [fromVariable, fromSystem, fromNpm, fromPlaywright, fromDebian];

/**
 * Finds a browser, or gets one, and says in one line which.
 * @throws when no way gives a browser that draws WebGL 2
 */
export async function findChromium(): Promise<Chromium> {
  const tried: string[] = [];
  for (const way of ways) {
    const found = await way();
    if (found === null) continue;
    const version = await versionOf(found);
    if (version !== null) {
      process.stdout.write(`Browser 浏览器: Chromium ${version} (${found.name}: ${found.path})\n`);
      return found;
    }
    tried.push(found.path);
  }
  throw new Error(
    `No Chromium with WebGL 2 was found or could be fetched. Install Chromium or Chrome, or set CHROMIUM_PATH. Tried: ${tried.join(', ') || 'none'}`,
  );
}
