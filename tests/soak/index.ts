import { chromium } from 'playwright-core';
import { findChromium, launchOptions } from '../browser/chromium';
import { holdClock } from '../browser/fastClock';
import { watch } from '../browser/watch';
import { noWebGl } from '../browser/webgl';
import { buildOnce } from '../setup/build';
import { serveBuild } from '../setup/serve';
import { endure } from './endure';
import { judge } from './judge';
import { countContexts } from './sample';

const say = (line: string) => process.stdout.write(`${line}\n`);
/** The run blocks the service worker on purpose; the sketch's run has no WebGL. */
const expected = /Service Worker registration blocked|WebGL|GPU/i;
const numberOf = (options: readonly string[], name: string, usual: number): number =>
  Number(options.map((option) => option.match(`^--${name}=(\\d+)$`)?.[1]).find(Boolean) ?? usual);

/**
 * Thousands of visitors at an unattended screen, under a fast clock in a real browser.
 * @param options `--sessions=2000`, `--seed=1`, `--width=1080`, `--height=1920` (CSS px); `--sketch` runs without WebGL,
 * where the drawn sketch stands in for the map: ten times as fast, for the rest of the page
 * @returns 0 where nothing grew and the page never complained, else 1
 */
export async function soak(options: readonly string[]): Promise<number> {
  const sessions = numberOf(options, 'sessions', 2000);
  const seed = numberOf(options, 'seed', 1);
  const viewport = { width: numberOf(options, 'width', 1080), height: numberOf(options, 'height', 1920) };
  buildOnce();
  const server = await serveBuild();
  const browser = await chromium.launch(launchOptions(await findChromium()));
  try {
    const context = await browser.newContext({
      viewport,
      deviceScaleFactor: 0.5,
      hasTouch: true,
      locale: 'zh-CN',
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    const complaints = await watch(page, new URL(server.address).origin);
    await page.addInitScript(countContexts);
    const sketch = options.includes('--sketch');
    if (sketch) await noWebGl.before?.(page);
    await holdClock(page, new Date());
    await page.goto(`${server.address}?mode=kiosk`);
    await page.locator(`[data-map-state="${sketch ? 'no-webgl' : 'ready'}"]`).waitFor();
    await page.locator('.attract').waitFor();
    say(
      `\n${sessions} visitors, seed ${seed}, ${viewport.width} × ${viewport.height} CSS px, ${sketch ? 'drawn sketch' : 'living map'}`,
    );
    const began = performance.now();
    const samples = await endure(page, {
      ...{ sessions, seed },
      warmUp: Math.min(40, Math.ceil(sessions / 10)),
      samples: 100,
      told: (done, { heap, nodes, listeners, contexts, storage }) =>
        say(
          `${done}: heap ${(heap / 1e6).toFixed(1)} MB, ${nodes} nodes, ${listeners} listeners, ${contexts} contexts, ${storage} characters stored`,
        ),
    });
    say(`\n${Math.round((performance.now() - began) / 1000)} s. Medians of the first and the last tenth:`);
    const verdicts = judge(samples);
    for (const { measure, first, last, flat } of verdicts)
      say(`${flat ? 'flat ' : 'GROWS'} ${measure}: ${first} → ${last}`);
    const unexpected = complaints.filter((complaint) => !expected.test(complaint));
    for (const complaint of new Set(unexpected)) say(`the page complained: ${complaint}`);
    return verdicts.every(({ flat }) => flat) && unexpected.length === 0 ? 0 : 1;
  } finally {
    await browser.close();
    await server.close();
  }
}
