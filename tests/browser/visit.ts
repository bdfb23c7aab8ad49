import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, onTestFinished } from 'vitest';
import { watch } from './watch';

export interface VisitOptions {
  readonly width?: number;
  readonly height?: number;
  readonly touch?: boolean;
  /** The visitor's language as the browser tells it. */
  readonly locale?: 'zh-CN' | 'en-GB';
  /** Whether the page's scripts run. */
  readonly scripts?: boolean;
  /** Cuts instead of flights: quick, and what most tests want. */
  readonly motion?: 'reduce' | 'no-preference';
  /** Complaints that this visit provokes on purpose. */
  readonly expected?: readonly RegExp[];
  /** Runs before the page is opened: routes, init scripts. */
  readonly before?: (page: Page) => Promise<unknown>;
}

interface Visit {
  readonly page: Page;
  /** Fails the test when the page complained of anything, or asked any other host for anything. */
  readonly assertQuiet: () => void;
}

let started: Promise<Browser> | undefined;
const browser = (): Promise<Browser> => {
  started ??= chromium.connect(inject('browser'));
  return started;
};

async function open(query: string, options: VisitOptions): Promise<Visit & { context: BrowserContext }> {
  const { width = 1280, height = 800, touch = false, locale = 'zh-CN', motion = 'reduce' } = options;
  const { scripts = true } = options;
  const context = await (await browser()).newContext({
    viewport: { width, height },
    hasTouch: touch,
    isMobile: touch,
    locale,
    javaScriptEnabled: scripts,
    reducedMotion: motion,
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const complaints = await watch(page, new URL(inject('address')).origin);
  await options.before?.(page);
  await page.goto(`${inject('address')}${query}`, { waitUntil: 'domcontentloaded' });
  const assertQuiet = () => {
    const unexpected = complaints.filter(
      (complaint) => !options.expected?.some((known) => known.test(complaint)),
    );
    complaints.length = 0;
    expect(unexpected).toEqual([]);
  };
  return { context, page, assertQuiet };
}

/** Opens the built page for one test; when the test ends the page must have been quiet, and is closed. */
export async function visit(query = '', options: VisitOptions = {}): Promise<Page> {
  const { context, page, assertQuiet } = await open(query, options);
  onTestFinished(async () => {
    await context.close();
    assertQuiet();
  });
  return page;
}

/** One page for all tests of a `describe`; it must have been quiet after each of them. */
export function sharedVisit(query = '', options: VisitOptions = {}): () => Page {
  let shared: (Visit & { context: BrowserContext }) | undefined;
  beforeAll(async () => {
    shared = await open(query, options);
  });
  afterEach(() => shared?.assertQuiet());
  afterAll(() => shared?.context.close());
  return () => {
    if (shared === undefined) throw new Error('The page is open only inside a test');
    return shared.page;
  };
}
