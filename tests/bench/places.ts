import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type Flow, facetFlow, openSearch, searchFlow, selectionFlow, watched } from './flows';
import { prepare } from './inPage';
import { shippedPlaces, sitedIds } from './manyPlaces';
import { heap, labelCandidates, scriptPerFrame } from './mapFlow';
import { complaintsOf, timesOf } from './measure';
import { placesData, tiledData } from './placesData';
import { type PlacesServer, servePlaces } from './placesServer';
import { type PanelFlows, type PlacesRun, placesTable } from './placesTable';
import { keystrokes } from './searchRecords';

/** A number of places, and how they come: with the facts, or as a layer of the base map by tiles. */
interface Size {
  readonly count: number;
  readonly by: 'facts' | 'tiles';
}

const sizes: readonly Size[] = [
  { count: shippedPlaces, by: 'facts' },
  { count: 5_000, by: 'facts' },
  { count: 100_000, by: 'facts' },
  { count: 1_000_000, by: 'tiles' },
];
const headOf = ({ count, by }: Size): string =>
  `${count.toLocaleString('en')} places${by === 'tiles' ? ', by tiles' : ''}`;

const patience = 300_000;

interface Open {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly times: Awaited<ReturnType<typeof timesOf>>;
}

/** Opens a page with an empty cache and waits for its map. */
async function open(browser: Browser, address: string): Promise<Open> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'zh-CN',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  await context.addInitScript(prepare);
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  const failures = complaintsOf(page);
  await page.goto(address, { waitUntil: 'commit', timeout: patience });
  const times = await timesOf(page, patience);
  const whole = failures.filter((failure) => !/Service Worker/i.test(failure));
  if (whole.length > 0) throw new Error(`The page is not whole, its times mean nothing: ${whole[0]}`);
  return { context, page, times };
}

/** What so many places cost. */
async function measured(browser: Browser, server: PlacesServer, { by, count }: Size): Promise<PlacesRun> {
  const idle: { app: number[]; bare: number[] } = { app: [], bare: [] };
  const [panel, longest]: [number[], number[]] = [[], []];
  for (let round = count > 10_000 ? 2 : 1; round < 3; round += 1) {
    const app = await open(browser, `${server.address}/app/`);
    await app.context.close();
    idle.app.push(app.times.idle);
    panel.push(app.times.panel ?? Number.NaN);
    longest.push(app.times.longest);
    const bare = await open(browser, `${server.address}/bare/`);
    await bare.context.close();
    idle.bare.push(bare.times.idle);
  }
  const bare = await open(browser, `${server.address}/bare/`);
  idle.bare.push(bare.times.idle);
  const bareSession = await bare.context.newCDPSession(bare.page);
  const ofBare = {
    heap: await heap(bareSession),
    script: await scriptPerFrame(bare.page, bareSession),
  };
  await bare.context.close();
  const app = await open(browser, `${server.address}/app/`);
  idle.app.push(app.times.idle);
  panel.push(app.times.panel ?? Number.NaN);
  longest.push(app.times.longest);
  const session = await app.context.newCDPSession(app.page);
  const ofApp = { heap: await heap(session), script: await scriptPerFrame(app.page, session) };
  const candidates = await labelCandidates(app.page);
  // What lies in tiles the panel knows nothing of.
  const flows = by === 'tiles' ? null : await panelFlows(app.page);
  await app.context.close();
  return {
    idle,
    panel,
    longest,
    heap: { app: ofApp.heap, bare: ofBare.heap },
    script: { app: ofApp.script, bare: ofBare.script },
    candidates,
    flows,
  };
}

/** Search, facets and selection on a page that stands. */
async function panelFlows(page: Page): Promise<PanelFlows> {
  const ready = await openSearch(page);
  const search = await watched(page, () => searchFlow(page, keystrokes.slice(0, 45)));
  await page.locator('.entry[href*="id=directory"]').click();
  await page.locator('.explore-count').waitFor();
  await page.waitForTimeout(500);
  const facet = await watched(page, () => facetFlow(page));
  let marked: readonly number[] = [];
  const shown: Flow = await watched(page, async () => {
    const times = await selectionFlow(page, sitedIds);
    marked = times.marked;
    return times.shown;
  });
  return { ready, search, facet, shown, marked };
}

/**
 * What many places cost: made-up ones beside those that are published, in the built app and in a bare map in turn.
 * @param only this number of places; null for all sizes
 * @returns lines of Markdown
 */
export async function benchPlaces(browser: Browser, only: number | null): Promise<readonly string[]> {
  const chosen = sizes.filter(({ count }) => only === null || count === Math.max(only, shippedPlaces));
  const server = await servePlaces();
  const runs: PlacesRun[] = [];
  try {
    for (const size of chosen) {
      server.give(size.by === 'tiles' ? tiledData(size.count) : await placesData(size.count));
      runs.push(await measured(browser, server, size));
      process.stdout.write(`${placesTable([headOf(size)], runs.slice(-1)).join('\n')}\n`);
    }
  } finally {
    server.close();
  }
  return placesTable(chosen.map(headOf), runs);
}
