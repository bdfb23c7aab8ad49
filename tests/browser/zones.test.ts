import { describe, expect, it } from 'vitest';
import { zh } from '../../src/i18n/messages/zh';
import { zones } from './belt';
import { pointOf, untilMapIdle, untilView, viewOf } from './map';
import { linkTo, toOverview, untilPage } from './panel';
import { sharedVisit } from './visit';

describe('each of the five zones opens', () => {
  const page = sharedVisit();

  it('there are five', () => {
    expect(zones.map(({ id }) => id)).toHaveLength(5);
  });

  it.each(zones.map(({ id, name }) => ({ id, name })))('from the list: $name.en', async ({ id, name }) => {
    await untilPage(page(), zh.title);
    await linkTo(page(), id).click();
    await untilPage(page(), name.zh);
    expect(new URL(page().url()).searchParams.get('id')).toBe(id);
    await toOverview(page());
  });

  it.each(zones.map(({ id, name }) => ({ id, name })))(
    'by the keyboard over the map: $name.en',
    async ({ name }) => {
      await untilMapIdle(page());
      await page().locator('#map').focus();
      const wanted = zh.map.openZone(name.zh);
      const focused = () => page().evaluate(() => document.activeElement?.textContent ?? '');
      for (let tabs = 0; tabs < 12 && (await focused()) !== wanted; tabs += 1)
        await page().keyboard.press('Tab');
      expect(await focused()).toBe(wanted);
      expect(
        await page()
          .locator(':focus')
          .evaluate((element) => getComputedStyle(element).opacity),
      ).not.toBe('0');
      await page().keyboard.press('Enter');
      await untilPage(page(), name.zh);
      await toOverview(page());
    },
  );

  it.each(zones.map(({ id, name, record }) => ({ id, name, at: record.labelPoint })))(
    'by a tap on the map: $name.en',
    async ({ id, name, at }) => {
      await untilMapIdle(page());
      await page().getByRole('button', { name: zh.map.home }).click();
      const home = await viewOf(page());
      const { x, y } = await pointOf(page(), at[0], at[1]);
      await page().mouse.click(x, y);
      await untilPage(page(), name.zh);
      expect(new URL(page().url()).searchParams.get('id')).toBe(id);
      await toOverview(page());
      await untilView(page(), home);
    },
  );
});
