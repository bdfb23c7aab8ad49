import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../src/i18n/messages';
import { siteTexts } from '../../src/i18n/site';
import { violationsIn } from './axe';
import { linked, panelOf, untilPage } from './panel';
import { visit } from './visit';
import { noWebGl, withoutWebGl } from './webgl';

/** A street corner in Wujiaochang, at the station. */
const id = 'site-12151010-3129970';
const texts = siteTexts.zh;

describe('a site report', () => {
  it.each([
    ['zh', '', {}],
    ['en', '&palette=night', noWebGl],
    ['zh', '&palette=contrast', noWebGl],
  ] as const)(
    'is made in the page from streets and metro, and has no barrier: %s%s',
    async (language, look, device) => {
      const page = await visit(`${linked(id, language)}${look}`, device);
      await untilPage(page, messagesIn(language).pages.site.name);
      const metro = panelOf(page).getByRole('table', { name: siteTexts[language].metro.caption });
      await metro.waitFor({ timeout: 45_000 });
      expect(await metro.getByRole('row').count()).toBe(37);
      await page.getByRole('button', { name: siteTexts[language].metro.parts }).click();
      expect(await violationsIn(page, 'site report')).toEqual([]);
    },
  );

  it('needs no sideways scrolling at 320 px', async () => {
    const page = await visit(linked(id, 'en'), { ...noWebGl, width: 320, height: 640, touch: true });
    await page.getByText(siteTexts.en.method.title).waitFor({ timeout: 45_000 });
    const widths = await panelOf(page).evaluate((panel) => [panel.scrollWidth, panel.clientWidth]);
    expect(widths[0]).toBe(widths[1]);
  });

  it('says what it lacks when a part of the base map does not come', async () => {
    const page = await visit(
      linked(id),
      withoutWebGl({
        expected: [/green/, /Failed to load resource/],
        before: (opened) => opened.route(/basemap\/green/, (route) => route.abort()),
      }),
    );
    await page.getByText(texts.plain.missing(texts.plain.layers.green)).first().waitFor({ timeout: 45_000 });
    const park = page.getByRole('row', { name: texts.nearest.park });
    expect(await park.textContent()).toBe(`${texts.nearest.park}${texts.plain.unknown}`);
  });
});
