import type { Browser, Page } from 'playwright-core';
import { prepare } from './inPage';
import { type Line, openLink } from './link';

export interface Condition {
  readonly name: string;
  readonly line: Line;
  /** How many times slower the page's own processor time is made. */
  readonly slower: number;
  /** Visits of each page, where nobody says how many. */
  readonly rounds: number;
}

const mbit = (each: number) => (each * 1e6) / 8 / 1000;

export const conditions: readonly Condition[] = [
  {
    name: '9 Mbit/s, 60 ms, CPU ÷4',
    line: { bytesPerMs: mbit(9), oneWayMs: 30 },
    slower: 4,
    rounds: 5,
  },
  {
    name: '1.6 Mbit/s, 150 ms, CPU ÷4',
    line: { bytesPerMs: mbit(1.6), oneWayMs: 75 },
    slower: 4,
    rounds: 3,
  },
  {
    name: 'unthrottled',
    line: { bytesPerMs: Number.POSITIVE_INFINITY, oneWayMs: 0 },
    slower: 1,
    rounds: 5,
  },
];

/** Milliseconds from the start of navigation; what happened until the map was idle. */
export interface Run {
  /** First text or picture painted; not a number for a page with nothing but a living map. */
  readonly picture: number;
  readonly panel: number | null;
  readonly idle: number;
  /** What tasks took beyond 50 ms each, together, and the longest task; 0 for none over 50 ms. */
  readonly blocking: number;
  readonly longest: number;
  readonly bytes: number;
}

/** What a page has marked and for how long its tasks kept it, once its map is idle. */
export async function timesOf(page: Page, patience: number): Promise<Omit<Run, 'bytes'>> {
  await page.waitForFunction(() => performance.getEntriesByName('map-idle').length > 0, null, {
    timeout: patience,
  });
  return page.evaluate(() => {
    const idle = performance.getEntriesByName('map-idle')[0]?.startTime ?? Number.NaN;
    const tasks = window.benchTasks.filter(({ start }) => start < idle).map(({ duration }) => duration);
    return {
      picture: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      panel: performance.getEntriesByName('panel-usable')[0]?.startTime ?? null,
      idle,
      blocking: tasks.reduce((sum, duration) => sum + duration - 50, 0),
      longest: Math.max(0, ...tasks),
    };
  });
}

/** Tells of anything that a page complains of. */
export function complaintsOf(page: Page): readonly string[] {
  const failures: string[] = [];
  page.on('pageerror', ({ message }) => failures.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') failures.push(message.text());
  });
  return failures;
}

/** One visit with an empty cache. */
export async function measure(browser: Browser, port: number, { line, slower }: Condition): Promise<Run> {
  const link = await openLink(port, line);
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN' });
  try {
    await context.addInitScript(prepare);
    const page = await context.newPage();
    const failures = complaintsOf(page);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await page.goto(`http://127.0.0.1:${link.port}/`, { waitUntil: 'commit' });
    const times = await timesOf(page, 120_000);
    if (failures.length > 0) throw new Error(`The page is not whole, its times mean nothing: ${failures[0]}`);
    return { ...times, bytes: link.received() };
  } finally {
    await context.close();
    await link.close();
  }
}
