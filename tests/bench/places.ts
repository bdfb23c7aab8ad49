import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type Flow, facetFlow, openSearch, searchFlow, selectionFlow, watched } from './flows';
import { prepare } from './inPage';
import { shippedPlaces, sitedIds } from './manyPlaces';
import { heap, labelCandidates, scriptPerFrame } from './mapFlow';
import { complaintsOf, timesOf } from './measure';
import { placesData } from './placesData';
import { type PlacesServer, servePlaces } from './placesServer';
import { type PlacesRun, placesTable } from './placesTable';
import { keystrokes } from './searchRecords';

/** Places in all; the first stands for as many as are published. */
const sizes = [0, 5_000, 100_000] as const;

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
async function measured(browser: Browser, server: PlacesServer, rounds: number): Promise<PlacesRun> {
  const idle: { app: number[]; bare: number[] } = { app: [], bare: [] };
  const [panel, longest]: [number[], number[]] = [[], []];
  for (let round = 1; round < rounds; round += 1) {
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
  const flows = await panelFlows(app.page);
  await app.context.close();
  return {
    idle,
    panel,
    longest,
    heap: { app: ofApp.heap, bare: ofBare.heap },
    script: { app: ofApp.script, bare: ofBare.script },
    candidates,
    ...flows,
  };
}

/** Search, facets and selection on a page that stands. */
async function panelFlows(
  page: Page,
): Promise<Pick<PlacesRun, 'ready' | 'search' | 'facet' | 'shown' | 'marked'>> {
  const ready = await openSearch(page);
  const search = await watched(page, () => searchFlow(page, keystrokes));
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
  const counts: readonly number[] = only === null ? sizes : [only];
  const server = await servePlaces();
  const runs: PlacesRun[] = [];
  try {
    for (const count of counts) {
      server.give(await placesData(count));
      runs.push(await measured(browser, server, count > 10_000 ? 2 : 3));
      process.stdout.write(`${count || 'published'} places: ${JSON.stringify(runs.at(-1))}\n`);
    }
  } finally {
    server.close();
  }
  return placesTable(
    counts.map((count) => `${Math.max(count, shippedPlaces).toLocaleString('en')} places`),
    runs,
  );
}
