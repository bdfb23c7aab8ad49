import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/messages/en';
import { zh } from '../../src/i18n/messages/zh';
import { zones } from './belt';
import { untilMapIdle, untilView, viewOf } from './map';
import { linked, linkTo, untilPage } from './panel';
import { visit } from './visit';
import { noWebGl } from './webgl';

const [first, second] = zones;
if (first === undefined || second === undefined) throw new Error('There are no zones');

/** Small maps are drawn sooner. */
const small = { width: 1000, height: 640 };

describe('the address', () => {
  it('opened by another visitor, shows the same', async () => {
    const page = await visit(linked(second.id, 'en'), small);
    await untilMapIdle(page);
    await untilPage(page, second.name.en);
    await page.getByRole('button', { name: en.map.zoomIn }).click();
    await page.getByRole('button', { name: en.panel.header.appearance }).click();
    await page.getByRole('button', { name: en.panel.header.palettes.night }).click();
    await page.getByRole('button', { name: en.map.layers }).click();
    await page.getByRole('checkbox', { name: en.layers.metro }).uncheck();
    await page.waitForURL(/at=.*/);
    const view = await viewOf(page);

    const other = await visit(new URL(page.url()).search, small);
    await untilMapIdle(other);
    await untilPage(other, second.name.en);
    await untilView(other, view);
    expect(await other.evaluate(() => document.documentElement.dataset['palette'])).toBe('night');
    await other.getByRole('button', { name: en.map.layers }).click();
    expect(await other.getByRole('checkbox', { name: en.layers.metro }).isChecked()).toBe(false);
    expect(await other.getByRole('checkbox', { name: en.layers.green }).isChecked()).toBe(true);
  });

  it('of a page that is no record shows the whole belt, as the overview does', async () => {
    const phone = { width: 360, height: 640, touch: true };
    const views = [];
    for (const query of ['?v=1&lang=zh', linked('shortlist'), linked('targets')]) {
      const page = await visit(query, phone);
      await untilMapIdle(page);
      views.push(await viewOf(page));
    }
    const [overview, ...pages] = views;
    for (const view of pages) expect(view.zoom).toBeCloseTo(overview?.zoom ?? 0, 1);
  });

  it('walks back and forward through what was opened', async () => {
    const page = await visit('', noWebGl);
    await untilPage(page, zh.title);
    await linkTo(page, first.id).click();
    await untilPage(page, first.name.zh);
    await page.goBack();
    await untilPage(page, zh.title);
    await page.goForward();
    await untilPage(page, first.name.zh);
    expect(await page.title()).toContain(first.name.zh);
  });

  it.each([
    ['an unknown key', '?v=1&colour=red', 'colour', noWebGl],
    ['a script for an id', '?id=%3Cscript%3Ealert(1)%3C%2Fscript%3E', 'id=', noWebGl],
    ['a view outside the world', '?at=999_-5_2_0_0', 'at=', {}],
    ['a very long link', `?id=${'a'.repeat(11_000)}`, '?id=aaa', noWebGl],
    ['an unknown record', '?v=1&lang=zh&id=no-such-record', 'no-such-record', noWebGl],
    ['a broken percent sign', '?lang=%E0%A4%A', 'lang=', noWebGl],
  ])('with %s: says so, and opens the overview', async (_name, query, said, device) => {
    const page = await visit(query, device);
    await untilPage(page, zh.title);
    await page.getByRole('status').filter({ hasText: said }).first().waitFor();
    expect(await page.locator('script:not([src])').count()).toBe(0);
  });
});
