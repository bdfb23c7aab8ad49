import { describe, expect, it } from 'vitest';
import { zh } from '../../src/i18n/messages/zh';
import { zones } from './belt';
import { untilMapIdle, viewOf } from './map';
import { linked, linkTo, untilPage } from './panel';
import { visit } from './visit';
import { noWebGl } from './webgl';

const [zone] = zones;
if (zone === undefined) throw new Error('There are no zones');

describe('the arrangement', () => {
  it.each([
    ['', {}],
    [linked(zone.id), noWebGl],
    [linked('directory'), noWebGl],
    [linked('sources'), noWebGl],
    [linked('indicators'), noWebGl],
  ] as const)('needs no sideways scrolling at 320 px: %s', async (query, device) => {
    const page = await visit(query, { ...device, width: 320, height: 640 });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForFunction(() => performance.getEntriesByName('panel-usable').length > 0);
    const wide = await page.evaluate(() => {
      const limit = document.documentElement.clientWidth;
      const scrolls = document.documentElement.scrollWidth > limit;
      const panel = document.querySelector('main');
      return { scrolls, panel: panel === null || panel.scrollWidth > panel.clientWidth };
    });
    expect(wide).toEqual({ scrolls: false, panel: false });
  });

  it('gives every button and link room for a finger on a phone', async () => {
    const page = await visit('', { width: 390, height: 844, touch: true });
    await untilPage(page, zh.title);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('button')]
        .filter((button) => button.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        .map((button) => ({
          name: button.textContent || button.ariaLabel,
          box: button.getBoundingClientRect(),
        }))
        .filter(({ box }) => box.width > 1 && (box.width < 24 || box.height < 24))
        .map(({ name }) => name),
    );
    expect(small).toEqual([]);
  });

  it('moves by cuts where the visitor wants little motion', async () => {
    const page = await visit('', { motion: 'reduce', width: 1000, height: 640 });
    await untilMapIdle(page);
    const before = await viewOf(page);
    await linkTo(page, zone.id).click();
    await untilPage(page, zone.name.zh);
    const running = await page.evaluate(
      () =>
        document
          .getAnimations()
          .filter(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0) > 50).length,
    );
    expect(running).toBe(0);
    // A cut has arrived before the next frame is drawn.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
    expect((await viewOf(page)).zoom).not.toBe(before.zoom);
  });
});
