import { chromium } from 'playwright-core';
import { findChromium, launchOptions } from '../browser/chromium';
import { bytesOf, distFiles, pageScripts, panelScripts, scriptsFrom } from '../build/dist';
import { buildOnce } from '../setup/build';
import { serveBuild } from '../setup/serve';
import { portOf, serveBare } from './bare';
import { conditions, measure, type Run } from './measure';
import { kB, median, ms, row, spread } from './table';

const say = (line: string) => process.stdout.write(`${line}\n`);

/** How long app and bare map take, side by side in one browser. Only printed, never judged: times belong to a machine. */
export async function bench([option]: readonly string[]): Promise<void> {
  const rounds = Number(/^--rounds=(\d+)$/.exec(option ?? '')?.[1] ?? 5);
  buildOnce();
  const app = await serveBuild();
  const bare = await serveBare();
  const found = await findChromium();
  const browser = await chromium.launch(launchOptions(found));
  try {
    say(
      `\nMedian of ${rounds} (least–most), empty cache, Chromium ${browser.version()}, WebGL in software.\n`,
    );
    say(row('condition', 'measure', 'app', 'bare MapLibre page', 'app ÷ bare'));
    say(row('---', '---', '---', '---', '---'));
    for (const condition of conditions) {
      const runs: { app: Run[]; bare: Run[] } = { app: [], bare: [] };
      for (let round = 0; round < rounds; round += 1) {
        runs.app.push(await measure(browser, portOf(app.address), condition));
        runs.bare.push(await measure(browser, bare.port, condition));
      }
      const panel = runs.app.flatMap((run) => run.panel ?? []);
      say(row(condition.name, 'usable panel', spread(panel, ms), '–', '–'));
      for (const [name, key, format] of [
        ['first idle map', 'idle', ms],
        ['received until then', 'bytes', kB],
      ] as const) {
        const [ours, theirs] = [runs.app.map((run) => run[key]), runs.bare.map((run) => run[key])];
        const ratio = (median(ours) / median(theirs)).toFixed(2);
        say(row(condition.name, name, spread(ours, format), spread(theirs, format), ratio));
      }
    }
    sizes();
  } finally {
    await browser.close();
    await app.close();
    await bare.close();
  }
}

function sizes(): void {
  // The page of the office is built apart, with parts of its own.
  const isOffice = (file: string) => /\/office-/.test(file);
  const files = distFiles().filter((file) => !isOffice(file));
  const matching = (pattern: RegExp) => files.filter((file) => pattern.test(file));
  say(`\n${row('part of the build', 'size on the wire')}`);
  say(row('---', '---'));
  say(row('scripts before header and outline', kB(bytesOf(scriptsFrom(pageScripts())))));
  say(row('scripts before the facts are shown', kB(bytesOf(panelScripts()))));
  say(row('all scripts, map and worker included', kB(bytesOf(matching(/\.js$/)))));
  const office = distFiles().filter((file) => isOffice(file) && file.endsWith('.js'));
  say(row('all scripts of the office’s page', kB(bytesOf(office))));
  say(row('style sheets', kB(bytesOf(matching(/\.css$/)))));
  say(row('fonts, core', kB(bytesOf(matching(/core.*woff2$/)))));
  say(row('fonts, running text', kB(bytesOf(matching(/rest.*woff2$/)))));
  say(row('facts', kB(bytesOf(matching(/^data\/facts\./)))));
  say(row('base map', kB(bytesOf(matching(/^data\/basemap\//)))));
}
