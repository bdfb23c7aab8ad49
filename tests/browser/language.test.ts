import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/messages/en';
import { zh } from '../../src/i18n/messages/zh';
import { zones } from './belt';
import { untilMapIdle } from './map';
import { linked, untilPage } from './panel';
import { visit } from './visit';

describe('the language', () => {
  it('changes in place: no reload, same record, document and map follow', async () => {
    const [zone] = zones;
    if (zone === undefined) throw new Error('no zone');
    let documents = 0;
    const ground: string[] = [];
    const page = await visit(linked(zone.id), {
      width: 1000,
      height: 640,
      before: async (opening) => {
        opening.on('request', (request) => {
          if (request.isNavigationRequest()) documents += 1;
          if (request.url().includes('/data/basemap')) ground.push(request.url());
        });
      },
    });
    await untilPage(page, zone.name.zh);
    await untilMapIdle(page);
    await page.evaluate(() => performance.mark('before-the-switch'));
    expect(ground.length).toBeGreaterThan(5);
    const once = [...ground];

    await page.getByRole('button', { name: en.panel.header.languages.en, exact: true }).click();
    await page.getByRole('link', { name: en.panel.header.home }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en-GB');
    expect(await page.title()).toBe(`${zone.name.en} · ${en.title}`);
    await untilPage(page, zone.name.en);
    const canvas = page.getByRole('application', { name: en.title, exact: true });
    expect(await canvas.getAttribute('aria-roledescription')).toBe(en.map.role);
    expect(await canvas.getAttribute('aria-description')).toBe(en.map.keys);
    expect(new URL(page.url()).searchParams.get('lang')).toBe('en');

    await page.getByRole('button', { name: en.panel.header.languages.zh, exact: true }).click();
    await page.getByRole('link', { name: zh.panel.header.home }).waitFor();
    expect(await page.title()).toBe(`${zone.name.zh} · ${zh.title}`);
    expect(await page.evaluate(() => performance.getEntriesByName('before-the-switch').length)).toBe(1);
    expect(documents).toBe(1);
    // The ground is the same in both languages: it is neither asked for nor cut into tiles again.
    expect(ground).toEqual(once);
  });
});
