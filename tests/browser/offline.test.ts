import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { zh } from '../../src/i18n/messages/zh';
import { searchTexts } from '../../src/i18n/search';
import { zones } from './belt';
import { type HallServer, openHallServer } from './hall-server';
import { untilMapIdle } from './map';
import { linked, untilPage } from './panel';
import { noWebGl } from './webgl';

let server: HallServer;
let context: BrowserContext | undefined;

beforeAll(async () => {
  server = await openHallServer();
});
afterEach(async () => {
  await context?.close();
  context = undefined;
  await server.stop();
  server.restore();
  await server.start();
});
afterAll(() => server.close());

interface Device {
  /** Only here are service workers let in. */
  readonly serviceWorkers?: 'allow' | 'block';
}

/** A device of its own. Its first page has the sketch for a map, which spares the time of drawing one. */
async function device({ serviceWorkers = 'allow' }: Device = {}): Promise<Page> {
  const browser = await chromium.connect(inject('browser'));
  context = await browser.newContext({
    viewport: { width: 1000, height: 640 },
    locale: 'zh-CN',
    reducedMotion: 'reduce',
    serviceWorkers,
  });
  const page = await context.newPage();
  await noWebGl.before?.(page);
  return page;
}

const patience = { timeout: 60_000, interval: 200 };

interface Held {
  readonly current: string | null;
  readonly trial: number | null;
  readonly refused: readonly { readonly version: string; readonly reason: string }[];
}

/** What the device remembers of its releases. */
const heldOn = (page: Page): Promise<Record<'app' | 'data', Held> | null> =>
  page.evaluate(async () => {
    const kept = await (await caches.open('belt-state')).match(new URL('belt-state', location.href));
    return kept === undefined ? null : kept.json();
  });

const untilHeld = (page: Page) =>
  expect
    .poll(async () => {
      const held = await heldOn(page);
      return held !== null && held.app.current !== null && held.data.current !== null;
    }, patience)
    .toBe(true);

const currentOn = async (page: Page, channel: 'app' | 'data') => (await heldOn(page))?.[channel].current;
const refusedOn = async (page: Page, channel: 'app' | 'data') =>
  (await heldOn(page))?.[channel].refused.map(({ version }) => version);

const former = zones[0]?.name.zh ?? '?';
const renamed = (to: string) => (facts: string) => facts.replaceAll(`"zh":"${former}"`, `"zh":"${to}"`);

/** The page shows the first zone under this name, wherever the arrangement has it; the poster is the build's. */
const untilNamed = (page: Page, name: string) =>
  expect
    .poll(() => page.getByText(name).and(page.locator(':not(.poster *)')).count(), patience)
    .toBeGreaterThan(0);

describe('after one visit, with the server gone', () => {
  it('the page opens, all zones open, the search finds, and the screen of a hall works', async () => {
    const before = await device();
    await before.goto(server.address);
    await untilHeld(before);
    await server.stop();
    const page = await before.context().newPage();
    await page.goto(server.address);
    await untilPage(page, zh.title);
    await untilMapIdle(page);
    await page.getByRole('combobox', { name: searchTexts.zh.label }).pressSequentially('wujiao');
    await page.getByRole('option').first().waitFor();
    for (const { id, name } of zones) {
      await page.evaluate((query) => {
        history.pushState(null, '', query);
        window.dispatchEvent(new PopStateEvent('popstate'));
      }, linked(id));
      await untilPage(page, name.zh);
    }
    await page.goto(`${server.address}?mode=kiosk`);
    await untilNamed(page, former);
    expect(await page.evaluate(() => document.documentElement.dataset['mode'])).toBe('kiosk');
  });
});

describe('facts of the server that are not whole or not sound', () => {
  const manifest = () => JSON.parse(server.read(server.manifest()));
  const factsFile = (): string =>
    manifest().files.find(({ name }: { name: string }) => name === 'facts')?.file ?? '';
  it.each<[string, () => void]>([
    [
      'cut short',
      () => {
        server.publishFacts(renamed('新名'));
        server.write(factsFile(), server.read(factsFile()).slice(0, 5000));
      },
    ],
    [
      'half updated: the list is new, the file is the old one',
      () => {
        const old = server.read(factsFile());
        server.publishFacts(renamed('新名'));
        server.write(factsFile(), old);
      },
    ],
    [
      'of another shape',
      () => void server.publishFacts((facts) => facts.replaceAll('"headline"', '"headlines"')),
    ],
    [
      'emptied',
      () =>
        void server.publishFacts((facts) =>
          facts.replace(/"plans":\[.*?\],"industries"/, '"plans":[],"industries"'),
        ),
    ],
    [
      'listed in an unknown way',
      () => {
        server.publishFacts(renamed('新名'));
        server.write(server.manifest(), JSON.stringify({ ...manifest(), format: 2 }));
      },
    ],
    [
      'chosen by a line that leads out of the folder',
      () => server.write('data/versions.txt', `# ours\n../${server.read('data/versions.txt')}`),
    ],
  ])('%s: the old facts stay, the Scene too, and the page says why', async (_name, spoil) => {
    spoil();
    const page = await device({ serviceWorkers: 'block' });
    await page.goto(`${server.address}${linked(zones[0]?.id ?? '')}`);
    await untilPage(page, former);
    await page
      .getByRole('listitem')
      .filter({ hasText: zh.panel.notices.factsKept('', '').slice(0, 6) })
      .waitFor();
    expect(new URL(page.url()).searchParams.get('id')).toBe(zones[0]?.id);
  });
});

it('a visitor’s page takes new facts in place with a word, and the next opening is the new app', async () => {
  const page = await device();
  const id = zones[0]?.id ?? '';
  await page.goto(`${server.address}${linked(id)}`);
  await untilHeld(page);
  const facts = server.publishFacts(renamed('新名之城'));
  const app = server.publishPage((html) => html.replace('<title>', '<title>新 '));
  await page.reload();
  await page
    .getByRole('listitem')
    .filter({ hasText: zh.panel.notices.factsUpdated(null) })
    .waitFor({ timeout: 60_000 });
  await untilPage(page, '新名之城');
  expect(new URL(page.url()).searchParams.get('id')).toBe(id);
  await expect.poll(() => currentOn(page, 'app'), patience).toBe(app);
  expect(await currentOn(page, 'data')).toBe(facts);
  await page.reload();
  await untilPage(page, '新名之城');
  expect(await page.evaluate(() => document.documentElement.dataset['release'])).toBe(app);
  await expect.poll(async () => (await heldOn(page))?.app.trial, patience).toBeNull();
});

/** The screen of a hall, held and waiting; its clock can be moved on. */
async function hall(): Promise<Page> {
  const page = await device();
  await page.clock.install();
  await page.goto(`${server.address}?mode=kiosk`);
  await untilHeld(page);
  return page;
}
/** What the screen keeps for who looks after it. */
const logged = (page: Page) => page.evaluate(() => localStorage.getItem('yangpu-belt-log'));
const nextLook = (page: Page) => page.clock.fastForward('05:05');
const releaseOn = (page: Page) =>
  page.evaluate(() => document.documentElement.dataset['release']).catch(() => undefined);

/** The screen looks until it has opened on this release: a look that falls into the former one's trial finds nothing. */
async function untilOpenedOn(page: Page, version: string): Promise<void> {
  for (let look = 0; look < 4 && (await releaseOn(page)) !== version; look += 1) {
    await nextLook(page);
    await expect
      .poll(() => releaseOn(page), { timeout: 15_000, interval: 200 })
      .toBe(version)
      .catch(() => undefined);
  }
  expect(await releaseOn(page)).toBe(version);
  // Its guard, which opens what does not stand again, runs behind the page's text.
  await page.waitForLoadState('load');
}

describe('the screen of a hall, while nobody is there', () => {
  it('takes what is published, keeps it from what is corrupted or unsound, and goes back when a line is moved', async () => {
    const page = await hall();
    const first = (await currentOn(page, 'data')) ?? '';
    const version = server.publishFacts(renamed('新名之城'));
    await nextLook(page);
    await untilNamed(page, '新名之城');
    await expect.poll(() => currentOn(page, 'data'), patience).toBe(version);

    server.publishFacts((facts) => facts.replaceAll('新名之城', '又一新名'));
    server.write(server.manifest(), server.read(server.manifest()).replace(/"sha256":"\w/, '"sha256":"x'));
    const corrupted = server.manifest();
    await nextLook(page);
    await expect.poll(() => logged(page), patience).toContain(corrupted);
    expect(await currentOn(page, 'data')).toBe(version);
    const bad = server.publishFacts((facts) => facts.replaceAll('"headline"', '"headlines"'));
    await nextLook(page);
    await expect.poll(() => refusedOn(page, 'data'), patience).toEqual([bad]);
    expect(await currentOn(page, 'data')).toBe(version);
    await untilNamed(page, '新名之城');

    server.choose(first);
    await nextLook(page);
    await untilNamed(page, former);
    await expect.poll(() => currentOn(page, 'data'), patience).toBe(first);
  });

  it('opens on a new release of the app that stands, and goes back by itself from one that does not', async () => {
    const page = await hall();
    const version = server.publishPage((html) => html.replace('<title>', '<title>新 '));
    await untilOpenedOn(page, version);
    await expect.poll(async () => (await heldOn(page))?.app.trial, patience).toBeNull();

    const bad = server.publishPage((html) => html.replace(/<script type="module"[^>]*><\/script>/g, ''));
    await untilOpenedOn(page, bad);
    await page.clock.fastForward('01:31');
    await expect.poll(() => releaseOn(page), patience).toBe(version);
    await untilNamed(page, former);
    expect(await refusedOn(page, 'app')).toEqual([bad]);
  });
});
