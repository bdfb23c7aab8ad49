import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { type Browser, chromium, type Page } from 'playwright-core';
import sirv from 'sirv';
import { build, type Plugin } from 'vite';
import { readDataAssets } from '../../src/build/dataAssets.ts';
import { readingsOf } from '../../src/model/readings.ts';
import { findChromium, launchOptions } from '../browser/chromium';
import { generatedNames, nameParts } from './names';
import { keystrokes, typedQueries } from './searchRecords';
import { median, ms, row } from './table';
import { blockedBetween } from './trace';

const project = join(import.meta.dirname, '..', '..');
const sizes = [218, 5_000, 100_000] as const;
const say = (line: string) => process.stdout.write(`${line}\n`);
const fine = (time: number): string => `${time.toFixed(1)} ms`;
const p95 = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? Number.NaN;

/**
 * How long the search takes at three sizes: until it is ready, until an answer is there for each keystroke, and for how
 * long a keystroke keeps the main thread, the list drawn or not. In a real browser, by the real worker and field, over
 * made-up records without the base map. Only printed, never judged: times belong to a machine.
 */
export async function bench(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'belt-search-'));
  const data = await dataFiles();
  await buildPage(folder);
  const server = await serve(folder, data);
  const browser = await chromium.launch(launchOptions(await findChromium()));
  try {
    say(`\nChromium ${browser.version()}; median (95th percentile) of ${keystrokes.length} keystrokes.\n`);
    say(
      row(
        'records',
        'ready after',
        'answer',
        'main thread, answer only',
        'main thread, list drawn',
        'longest task of it',
      ),
    );
    say(row('---', '---', '---', '---', '---', '---'));
    for (const size of sizes)
      say(await measured(browser, `http://127.0.0.1:${portOf(server)}/${size}/`, size));
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measured(browser: Browser, address: string, size: number): Promise<string> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.on('pageerror', ({ message }) => say(`uncaught: ${message}`));
  await page.goto(address, { timeout: 300_000 });
  await page.waitForFunction(() => 'searchBench' in window, null, { timeout: 300_000 });
  const ready = await page.evaluate(() => window.searchBench.open());
  // Once unmeasured: the code is compiled by the time a visitor has typed a word.
  for (const query of keystrokes) await page.evaluate((text) => window.searchBench.ask(text), query);

  const answers: number[] = [];
  const asked = await blockedBetween(browser, page, marksOf('ask'), async () => {
    for (const [index, query] of keystrokes.entries()) {
      await mark(page, `ask-${index}`);
      answers.push((await page.evaluate((text) => window.searchBench.ask(text), query)).time);
    }
    await mark(page, `ask-${keystrokes.length}`);
  });
  const overhead = median(
    (await blockedBetween(browser, page, marksOf('nothing'), () => nothing(page))).map(({ sum }) => sum),
  );
  const drawn = await typeAll(browser, page);
  await page.close();
  const spread = (values: readonly number[]) => `${fine(median(values))} (${fine(p95(values))})`;
  return row(
    size.toLocaleString('en'),
    ms(ready),
    spread(answers),
    spread(asked.map(({ sum }) => Math.max(0, sum - overhead))),
    spread(drawn.map(({ sum }) => sum)),
    spread(drawn.map(({ longest }) => longest)),
  );
}

const marksOf = (name: string): string[] =>
  Array.from({ length: keystrokes.length + 1 }, (_, index) => `${name}-${index}`);
const mark = (page: Page, name: string) => page.evaluate((text) => window.searchBench.mark(text), name);

/** What asking costs the main thread without anything being asked: calls from outside, and the marks. */
async function nothing(page: Page): Promise<void> {
  for (let index = 0; index < keystrokes.length; index += 1) {
    await mark(page, `nothing-${index}`);
    await page.evaluate(async (text) => ({ time: text.length, total: 0 }), keystrokes[index] ?? '');
  }
  await mark(page, `nothing-${keystrokes.length}`);
}

/** Types into the field as a hand would, with time between the keys for the answer to be drawn. */
async function typeAll(browser: Browser, page: Page) {
  const field = page.getByRole('combobox');
  await field.click();
  let index = 0;
  return blockedBetween(browser, page, marksOf('key'), async () => {
    for (const query of typedQueries) {
      await field.fill('');
      for (const character of query) {
        await mark(page, `key-${index}`);
        index += 1;
        if (/[ -~]/.test(character)) await page.keyboard.press(character === ' ' ? 'Space' : character);
        else await page.keyboard.insertText(character);
        await page.waitForTimeout(150);
      }
    }
    await mark(page, `key-${index}`);
  });
}

/** The search's own file for each size: made-up names with their readings, and the published synonyms. */
async function dataFiles(): Promise<(path: string) => string | null> {
  const assets = await readDataAssets(project);
  const sourceOf = (name: string) => String(assets.find((asset) => asset.name === name)?.source ?? '');
  const parts = readingsOf(nameParts);
  return (path) => {
    const [, size, file] = /^\/(\d+)\/data\/(\w+)\.json$/.exec(path) ?? [];
    if (file === 'facts') return sourceOf('facts');
    if (file === 'empty') return '{"features":[]}';
    if (file !== 'search') return null;
    const data = JSON.parse(sourceOf('search'));
    for (const { name, parts: words } of generatedNames(Number(size)))
      data.readings[name.zh] = words.map((word) => parts[word]).join(' ');
    return JSON.stringify(data);
  };
}

const addresses: Plugin = {
  name: 'bench-data',
  resolveId: (id) => (id === 'virtual:belt-data' ? `\0${id}` : null),
  load: (id) =>
    id === '\0virtual:belt-data'
      ? `const empty = 'data/empty.json'; export const dataFiles = { facts: 'data/facts.json', search: 'data/search.json',
         'basemap/metro-stations': empty, 'basemap/labels': empty, 'basemap/roads': empty }; export const dataVersion = '';`
      : null,
};

const buildPage = (outDir: string) =>
  build({
    root: join(import.meta.dirname, 'search-page'),
    configFile: false,
    base: './',
    logLevel: 'error',
    plugins: [react(), addresses],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2000,
    },
    worker: { format: 'es' },
  });

/** The same page at `/218/`, `/5000/` …, each with data of its own. */
async function serve(folder: string, data: (path: string) => string | null): Promise<Server> {
  const files = sirv(folder, { etag: true });
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const content = /^\/\d+\/$/.test(path) ? page : data(path);
    if (content === null) {
      request.url = path.replace(/^\/\d+/, '');
      files(request, response);
      return;
    }
    response.setHeader(
      'Content-Type',
      path.endsWith('.json') ? 'application/json' : 'text/html; charset=utf-8',
    );
    response.end(content);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return server;
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return address.port;
}
