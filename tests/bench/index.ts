import { readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium, launchOptions } from '../browser/chromium';
import { buildOnce } from '../setup/build';
import { benchPlaces } from './places';
import { withFigures } from './readme';
import { benchStart } from './start';

const parts = ['start', 'places'] as const;

/**
 * Times app and bare map side by side in one browser. Only printed, never judged: times belong to a machine.
 * @param options parts (`start`, `places`; all where none is named), `--rounds=5`, `--places=5000` for one of the numbers of places,
 * `--write` puts the tables into the README
 */
export async function bench(options: readonly string[]): Promise<void> {
  const asked = parts.filter((part) => options.includes(part));
  const wanted = asked.length === 0 ? parts : asked;
  const numberOf = (name: string): number | null => {
    const found = options.map((option) => option.match(`^--${name}=(\\d+)$`)?.[1]).find(Boolean);
    return found === undefined ? null : Number(found);
  };
  buildOnce();
  const browser = await chromium.launch(launchOptions(await findChromium()));
  const started = Date.now();
  const lines = [
    `Median (least–most), empty cache, Chromium ${browser.version()}, WebGL in software; load of the machine before: ${(loadavg()[0] ?? 0).toFixed(1)}.`,
  ];
  try {
    if (wanted.includes('start')) lines.push('', ...(await benchStart(browser, numberOf('rounds'))));
    if (wanted.includes('places')) lines.push('', ...(await benchPlaces(browser, numberOf('places'))));
  } finally {
    await browser.close();
  }
  if (options.includes('--write')) {
    const readme = join(import.meta.dirname, '..', '..', 'README.md');
    writeFileSync(readme, withFigures(readFileSync(readme, 'utf8'), lines));
  }
  process.stdout.write(`\n${lines.join('\n')}\n\nTook ${Math.round((Date.now() - started) / 1000)} s.\n`);
}
