import type { Locator, Page } from 'playwright-core';
import { type Messages, zh } from '../../src/i18n/messages/zh';

/** The heading of the open page, once it names this. */
export async function untilPage(page: Page, name: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name }).waitFor({ timeout: 20_000 });
}

export const panelOf = (page: Page): Locator => page.getByRole('main');

/** A link of the panel to a record or page; links are real addresses, and carry filter and shortlist behind the id. */
export const linkTo = (page: Page, id: string): Locator =>
  panelOf(page).locator(`a[href$="&id=${id}"], a[href*="&id=${id}&"]`).first();

export async function toOverview(page: Page, messages: Messages = zh): Promise<void> {
  await page.getByRole('link', { name: messages.panel.header.home }).click();
  await untilPage(page, messages.title);
}

/** Goes to an address as the browser's own way back does: the page stays, and takes over what the address says. */
export const goInPlace = (page: Page, query: string): Promise<void> =>
  page.evaluate((address) => {
    history.pushState(null, '', address);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, query);

/** The query of a link to a record or page. */
export const linked = (id: string, language = 'zh'): string => `?v=1&lang=${language}&id=${id}`;

/** Goes to an address in place, and waits until language and palette, which it must name, have followed. */
export async function lookAt(page: Page, query: string): Promise<void> {
  await goInPlace(page, query);
  const asked = new URLSearchParams(query);
  await page.waitForFunction(
    ([language = '', palette = '']) => {
      const { lang, dataset } = document.documentElement;
      return lang.startsWith(language) && dataset['palette'] === palette;
    },
    [asked.get('lang') ?? '', asked.get('palette') ?? ''],
  );
}
