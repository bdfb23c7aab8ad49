import type { FrameLocator, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { messagesIn } from '../../src/i18n/messages';
import { takeawayTexts } from '../../src/i18n/takeaway';
import { violationsIn } from './axe';
import { belt } from './belt';
import { untilPanelUsable } from './map';
import { sharedVisit, visit } from './visit';

const address = 'story.html';
const story = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A story</title>
<style>body { margin: 0 } iframe { border: 0 }</style><h1>A story</h1>
<iframe id="map" title="Map" src="./?v=1&amp;lang=en&amp;mode=embed" width="700" height="480"></iframe>
<iframe id="other" title="Other" srcdoc="<p>other</p>" width="10" height="10"></iframe>
<script>
window.heard = [];
window.addEventListener('message', ({ source, data }) => {
  if (source === document.getElementById('map').contentWindow) window.heard.push(data);
});
window.ask = (message) => document.getElementById('map').contentWindow.postMessage(message, '*');
</script>`;

interface Said {
  readonly type: string;
  readonly id?: string | null;
  readonly query?: string;
  readonly parts?: readonly string[];
}
declare global {
  interface Window {
    readonly heard: readonly Said[];
    readonly ask: (message: unknown) => void;
  }
}

const frameOf = (page: Page): FrameLocator => page.frameLocator('#map');
const heard = (page: Page) => page.evaluate(() => window.heard);
const ask = (page: Page, message: unknown) => page.evaluate((said) => window.ask(said), message);
const until = (page: Page, test: (said: readonly Said[]) => boolean) =>
  expect.poll(async () => test(await heard(page)), { timeout: 30_000 }).toBe(true);
const cameraOf = (page: Page) => frameOf(page).locator('[data-map-state]').getAttribute('data-camera');
const wish = (query: string) => ({ target: 'yangpu-belt', type: 'scene', query });

describe('the map in a frame of another page', () => {
  const page = sharedVisit(address, {
    locale: 'en-GB',
    width: 900,
    height: 700,
    before: (opened) =>
      opened.route(`**/${address}`, (route) => route.fulfill({ contentType: 'text/html', body: story })),
  });
  const title = messagesIn('en').title;

  it('says that it is ready, and has a slim bar', async () => {
    await until(page(), (said) => said[0]?.type === 'ready');
    expect((await heard(page()))[0]).toEqual({
      source: 'yangpu-belt',
      type: 'ready',
      version: 1,
      query: 'v=1&lang=en',
    });
    await frameOf(page()).getByText(title, { exact: true }).first().waitFor();
    expect(await frameOf(page()).getByRole('searchbox').count()).toBe(0);
    await frameOf(page()).locator('[data-map-state="ready"]').waitFor({ timeout: 45_000 });
  });

  it('leaves the wheel to the page round it', async () => {
    await expect.poll(() => cameraOf(page()), { timeout: 30_000 }).not.toBeNull();
    const before = await cameraOf(page());
    await page().mouse.move(350, 300);
    // The word on how to zoom shows for a moment only: on a busy machine one look may come too late for it.
    const word = frameOf(page()).locator('.maplibregl-cooperative-gesture-screen.maplibregl-show');
    const turned = async () => {
      await page().mouse.wheel(0, -400);
      return word.count();
    };
    await expect.poll(turned, { timeout: 30_000 }).toBe(1);
    expect(await cameraOf(page())).toBe(before);
  });

  it('shows a view that it is asked for, tells of it, and adds nothing to the history', async () => {
    const steps = await page().evaluate(() => history.length);
    await ask(page(), wish('v=1&lang=zh&id=binjiang'));
    await until(page(), (said) => said.some(({ type, id }) => type === 'selection' && id === 'binjiang'));
    const name = belt.subject('binjiang')?.name.zh ?? '';
    await frameOf(page()).getByRole('heading', { level: 1, name }).waitFor();
    await until(page(), (said) => said.at(-1)?.query?.startsWith('v=1&lang=zh&id=binjiang') === true);
    expect(await page().evaluate(() => history.length)).toBe(steps);
  });

  it('opens the full map with the same view in a window of its own', async () => {
    const link = frameOf(page()).getByRole('link', { name: takeawayTexts.zh.embed.open });
    const target = new URL((await link.getAttribute('href')) ?? '', inject('address'));
    expect(target.searchParams.get('mode')).toBeNull();
    expect(target.searchParams.get('id')).toBe('binjiang');
    expect(await link.getAttribute('target')).toBe('_blank');
  });

  it('names what it does not understand', async () => {
    await ask(page(), wish('v=1&lang=en&id=fuxing-island&sky=blue'));
    await until(page(), (said) => said.some(({ type, parts }) => type === 'refused' && parts?.[0] === 'sky'));
  });

  it('does nothing at messages of another shape, of huge size or from another window', async () => {
    const before = await frameOf(page()).locator('h1').first().textContent();
    const spoken = (await heard(page())).length;
    for (const message of [
      null,
      'id=binjiang',
      { ...wish('id=binjiang'), target: 'map' },
      [wish('id=binjiang')],
    ])
      await ask(page(), message);
    await ask(page(), wish(`id=binjiang&off=${'x'.repeat(200_000)}`));
    await page().evaluate((message) => {
      const script = document.createElement('script');
      script.textContent = `parent.frames[0].postMessage(${JSON.stringify(message)}, '*')`;
      const other = document.querySelector('#other');
      if (other instanceof HTMLIFrameElement) other.contentDocument?.body.append(script);
    }, wish('id=binjiang'));
    // Messages come in order: once this one is answered, those before it have been read.
    await ask(page(), wish('v=1&lang=en&id=fuxing-island&end=1'));
    await until(page(), (said) => said.at(-1)?.parts?.[0] === 'end');
    expect(await frameOf(page()).locator('h1').first().textContent()).toBe(before);
    const since = (await heard(page())).slice(spoken);
    expect(since.some(({ id }) => id === 'binjiang')).toBe(false);
  });
});

it('has no barrier in its arrangement for frames, on a phone neither', async () => {
  const page = await visit('?v=1&lang=zh&mode=embed', { width: 700, height: 480 });
  await untilPanelUsable(page);
  for (const width of [700, 360]) {
    await page.setViewportSize({ width, height: 480 });
    await page.getByRole('link', { name: takeawayTexts.zh.embed.open }).waitFor();
    expect(await violationsIn(page, 'frame of another page')).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const wider = page.locator('.header > .toggles').evaluate((bar) => bar.scrollWidth - bar.clientWidth);
    expect(await wider, 'languages run into the way to the full map').toBe(0);
    const credits = page.locator('.map-credits a');
    await credits.waitFor();
    const onTop = await credits.evaluate((link) => {
      const { x, y, width: wide, height: high } = link.getBoundingClientRect();
      return link.contains(document.elementFromPoint(x + wide / 2, y + high / 2));
    });
    expect(onTop, `credits in a frame ${width} px wide`).toBe(true);
  }
});
