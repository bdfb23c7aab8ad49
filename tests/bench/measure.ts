import type { Browser } from 'playwright-core';
import { type Line, openLink } from './link';

export interface Condition {
  readonly name: string;
  readonly line: Line;
  /** How many times slower the page's own processor time is made. */
  readonly slower: number;
}

export const conditions: readonly Condition[] = [
  { name: '9 Mbit/s, 60 ms, CPU ÷4', line: { bytesPerMs: 1125, oneWayMs: 30 }, slower: 4 },
  { name: 'unthrottled', line: { bytesPerMs: Number.POSITIVE_INFINITY, oneWayMs: 0 }, slower: 1 },
];

/** Milliseconds from the start of navigation; bytes received until the map was idle. */
export interface Run {
  readonly panel: number | null;
  readonly idle: number;
  readonly bytes: number;
}

/** One visit with an empty cache. */
export async function measure(browser: Browser, port: number, { line, slower }: Condition): Promise<Run> {
  const link = await openLink(port, line);
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN' });
  try {
    const page = await context.newPage();
    const failures: string[] = [];
    page.on('pageerror', ({ message }) => failures.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') failures.push(message.text());
    });
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await page.goto(`http://127.0.0.1:${link.port}/`, { waitUntil: 'commit' });
    await page.waitForFunction(() => performance.getEntriesByName('map-idle').length > 0, null, {
      timeout: 120_000,
    });
    const marks = await page.evaluate(() => ({
      panel: performance.getEntriesByName('panel-usable')[0]?.startTime ?? null,
      idle: performance.getEntriesByName('map-idle')[0]?.startTime ?? Number.NaN,
    }));
    if (failures.length > 0) throw new Error(`The page is not whole, its times mean nothing: ${failures[0]}`);
    return { ...marks, bytes: link.received() };
  } finally {
    await context.close();
    await link.close();
  }
}
