import { expect, it } from 'vitest';
import { zh } from '../../src/i18n/messages/zh';
import { zones } from './belt';
import { linked, panelOf, untilPage } from './panel';
import { visit } from './visit';
import { noWebGl } from './webgl';

it('a figure’s source opens in place, and Esc closes it and gives the focus back', async () => {
  const [zone] = zones;
  const page = await visit(linked(zone?.id ?? ''), noWebGl);
  await untilPage(page, zone?.name.zh ?? '');
  const address = page.url();
  const mark = panelOf(page)
    .locator('button[aria-expanded="false"][aria-label]')
    .and(page.locator('.source-mark'))
    .first();
  const name = (await mark.getAttribute('aria-label')) ?? '';
  expect(name).toContain(zh.records.cite.mark('|').split('|')[1] ?? '');
  await mark.click();
  const box = page.getByRole('group', { name });
  await box.waitFor();
  expect((await box.textContent())?.length).toBeGreaterThan(20);
  expect(page.url()).toBe(address);
  await page.keyboard.press('Escape');
  await box.waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(name);
});
