import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { dossierTexts } from '../../src/i18n/dossier';
import { headTexts } from '../../src/i18n/heads';
import { keysTexts } from '../../src/i18n/keys';
import { en } from '../../src/i18n/messages/en';
import { zh } from '../../src/i18n/messages/zh';
import { searchTexts } from '../../src/i18n/search';
import { shortlistTexts } from '../../src/i18n/shortlist';
import { takeawayTexts } from '../../src/i18n/takeaway';
import { violationsIn } from './axe';
import { belt } from './belt';
import { tabTo } from './keyboard';
import { untilMapIdle, untilPanelUsable, viewOf } from './map';
import { goInPlace, linked, untilPage } from './panel';
import { expectTree } from './tree';
import { sharedVisit } from './visit';
import { noWebGl } from './webgl';

const nameOf = (id: string) => belt.subject(id)?.name ?? { zh: '?', en: '?' };
const [fudan, zone, other] = [nameOf('fudan'), nameOf('da-chuangzhi'), nameOf('binjiang')];

describe('without a map and without a pointer', () => {
  const page = sharedVisit('?v=1&lang=en', { ...noWebGl, width: 900, height: 700 });

  it('an investor searches a place, goes on to its zone and keeps both', async () => {
    await untilPage(page(), en.title);
    await untilPanelUsable(page());
    await page().getByRole('button', { name: en.map.layers }).waitFor();
    expect(await page().getByRole('group', { name: en.map.controls }).count()).toBe(0);
    await expectTree(page(), 'overview-en');
    await tabTo(page(), searchTexts.en.label);
    await page().keyboard.type('fudan');
    await page().getByRole('listbox').getByRole('option').first().waitFor();
    await page().keyboard.press('ArrowDown');
    await page().keyboard.press('Enter');
    await untilPage(page(), fudan.en);
    // Where it is, in words, without a look at the map.
    await page()
      .getByText(/about [\d.]+ (m|km) [a-z-]+ of .+ station/)
      .first()
      .waitFor();
    await expectTree(page(), 'place-en');
    await page().keyboard.press('Shift+Tab');
    await tabTo(page(), headTexts.en.keepNamed(fudan.en));
    await page().keyboard.press('Enter');
    await tabTo(page(), zone.en);
    await page().keyboard.press('Enter');
    await untilPage(page(), zone.en);
    expect(await violationsIn(page(), 'zone')).toEqual([]);
    await page().keyboard.press('Shift+Tab');
    await page().keyboard.press('Enter');
    await expect.poll(() => new URL(page().url()).searchParams.get('list')).toBe('fudan.da-chuangzhi');
  });

  it('goes on to what was kept, puts it in order, and prints it as a dossier', async () => {
    // The way there stands above the page.
    await tabTo(page(), /id=shortlist(&|$)/, 5, 'Shift+Tab');
    await page().keyboard.press('Enter');
    await untilPage(page(), en.pages.shortlist.name);
    await expectTree(page(), 'shortlist-en');
    expect(await violationsIn(page(), 'shortlist')).toEqual([]);
    await tabTo(page(), shortlistTexts.en.up(zone.en));
    await page().keyboard.press('Enter');
    await expect.poll(() => new URL(page().url()).searchParams.get('list')).toBe('da-chuangzhi.fudan');
    const notices = page().getByRole('status', { name: en.panel.notices.label });
    expect(await notices.textContent()).toContain(shortlistTexts.en.moved(zone.en, 1, 2));
    await tabTo(page(), /id=dossier(&|$)/);
    await page().keyboard.press('Enter');
    const print = page().getByRole('button', { name: dossierTexts.en.bar.print });
    await expect.poll(() => print.isEnabled(), { timeout: 60_000, interval: 200 }).toBe(true);
    await page().evaluate(() => {
      window.print = () => performance.mark('printed');
    });
    // The focus went to the title; the bar stands above it.
    await tabTo(page(), dossierTexts.en.bar.print, 5, 'Shift+Tab');
    await page().keyboard.press('Enter');
    expect(await page().evaluate(() => performance.getEntriesByName('printed').length)).toBe(1);
  });

  it('a visitor chooses a zone, reads a source in place, and comes back', async () => {
    await goInPlace(page(), '?v=1&lang=zh');
    await untilPage(page(), zh.title);
    await tabTo(page(), /id=binjiang(&|$)/);
    await page().keyboard.press('Enter');
    await untilPage(page(), other.zh);
    await page()
      .getByText(/南北约 [\d.]+ (米|公里)/)
      .first()
      .waitFor();
    await expectTree(page(), 'zone-zh');
    await tabTo(page(), /^查看“/);
    await page().keyboard.press('Enter');
    const unfolded = () => page().evaluate(() => document.activeElement?.getAttribute('aria-expanded'));
    await expect.poll(unfolded, { timeout: 20_000 }).toBe('true');
    await page().goBack();
    await untilPage(page(), zh.title);
  });

  it('a planner puts zones side by side, weighs, and carries the figures out', async () => {
    await goInPlace(page(), `${linked('compare')}&with=da-chuangzhi.binjiang`);
    await page().getByRole('heading', { level: 1 }).waitFor();
    await page().getByRole('table').first().waitFor();
    await expectTree(page(), 'compare-zh');
    await tabTo(page(), /id=weights(&|$)/);
    await page().keyboard.press('Enter');
    const leader = page().locator('.weights-verdict');
    await leader.waitFor({ timeout: 60_000 });
    const [most] = await page().getByRole('slider').all();
    if (most === undefined) throw new Error('Nothing can be weighed');
    await tabTo(page(), (await most.getAttribute('aria-label')) ?? '?');
    await page().keyboard.press('End');
    await expect.poll(() => new URL(page().url()).searchParams.get('w')).toMatch(/~100~/);
    await goInPlace(page(), linked('takeaway', 'en'));
    await untilPage(page(), en.pages.takeaway.name);
    for (const [button, file] of [
      [takeawayTexts.en.table.records, /\.csv$/],
      [takeawayTexts.en.table.figures, /\.csv$/],
      [takeawayTexts.en.geo.make, /\.geojson$/],
    ] as const) {
      await tabTo(page(), button);
      const saving = page().waitForEvent('download');
      await page().keyboard.press('Enter');
      expect((await saving).suggestedFilename()).toMatch(file);
    }
    expect(await violationsIn(page(), 'takeaway')).toEqual([]);
  });
});

/** Type set as WCAG 1.4.12 asks; through the object model, since the page's policy refuses styles from elsewhere. */
const spaceText = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }',
    );
    document.adoptedStyleSheets = [sheet];
  });

/** Texts that are cut off, and whether the page scrolls sideways. */
const cutOff = (page: Page) =>
  page.evaluate(() => {
    const hides = ({ overflowX, overflowY }: CSSStyleDeclaration) =>
      overflowX === 'hidden' || overflowY === 'hidden';
    const cut = [...document.querySelectorAll<HTMLElement>('header *, main *')].filter(
      (element) =>
        hides(getComputedStyle(element)) &&
        // One pixel wide: for screen readers only.
        !(element.clientWidth <= 1 || element.classList.contains('visually-hidden')) &&
        (element.scrollWidth > element.clientWidth + 2 || element.scrollHeight > element.clientHeight + 2),
    );
    const wider = [...document.querySelectorAll('main, .panel-scroll')].filter(
      ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
    );
    return [
      ...cut.map(({ className, textContent }) => `${className}: ${textContent.slice(0, 40)}`),
      ...(document.documentElement.scrollWidth > innerWidth ? ['the page'] : []),
      ...wider.map(({ className }) => className),
    ];
  });

describe('at 400 %, with widely set type, forced colours and no transparency', () => {
  const page = sharedVisit('?v=1&lang=en', { ...noWebGl, width: 320, height: 512 });

  it.each(['', 'fudan', 'da-chuangzhi', 'directory', 'shortlist'])('nothing is cut off: %s', async (id) => {
    await goInPlace(page(), id === '' ? '?v=1&lang=en' : linked(id, 'en'));
    await page().getByRole('heading', { level: 1 }).waitFor();
    await spaceText(page());
    expect(await cutOff(page())).toEqual([]);
  });

  it('the focus can be seen, and what lies over the map is solid', async () => {
    await page().emulateMedia({ forcedColors: 'active' });
    const session = await page().context().newCDPSession(page());
    await session.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-reduced-transparency', value: 'reduce' },
        { name: 'forced-colors', value: 'active' },
      ],
    });
    await page().keyboard.press('Tab');
    const outline = await page().evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
      return `${outlineStyle} ${outlineWidth}`;
    });
    expect(outline).toMatch(/^(solid|auto) [1-9]/);
    const ground = await page().evaluate(
      () => getComputedStyle(document.querySelector('.map-credits') ?? document.body).backgroundColor,
    );
    expect(ground).not.toMatch(/\/ 0|, 0\.\d+\)|transparent/);
    expect(await violationsIn(page(), 'forced colours')).toEqual([]);
  });
});

describe('the map by keyboard', () => {
  const page = sharedVisit('?v=1&lang=zh', { width: 900, height: 640 });
  const texts = keysTexts.zh;
  const said = async () =>
    (await page().getByRole('region', { name: texts.region }).getByRole('status').textContent()) ?? '';

  it('steps from feature to feature, opens one and goes to its page; each step is said once', async () => {
    await untilPage(page(), zh.title);
    await untilMapIdle(page());
    // The skip link to the map, and from there past the link that leads on.
    await tabTo(page(), zh.panel.skip.map);
    await page().keyboard.press('Enter');
    await tabTo(page(), zh.title, 4);
    expect(await page().evaluate(() => document.activeElement?.tagName)).toBe('CANVAS');
    await page().getByText(texts.hint).waitFor();
    await expectTree(page(), 'map-zh');
    await page().keyboard.press('f');
    await expect.poll(said).toContain(texts.fromMiddle);
    const first = await said();
    await page().keyboard.press('ArrowLeft');
    await expect.poll(said).toMatch(/方约 [\d.]+ (米|公里)|附近|距/);
    expect(await said()).not.toBe(first);
    expect(await violationsIn(page(), 'map by keyboard')).toEqual([]);
    const [name = '?'] = (await said()).split('，');
    await page().keyboard.press('Enter');
    await page()
      .getByRole('heading', { level: 1 })
      .getByText(name.split(' ')[0] ?? '?')
      .first()
      .waitFor();
  });

  it('says what its keys do to the view, and shows all keys', async () => {
    await page().keyboard.press('Escape');
    await expect.poll(said).toBe(texts.left);
    await page().keyboard.press('Shift+ArrowUp');
    await expect.poll(said).toBe(texts.pitch(10));
    expect((await viewOf(page())).pitch).toBeCloseTo(10, 0);
    await page().keyboard.press('?');
    const help = page().getByRole('dialog', { name: texts.title });
    await help.waitFor();
    expect(await violationsIn(page(), 'help of the keys')).toEqual([]);
    await page().keyboard.press('Escape');
    await help.waitFor({ state: 'detached' });
    expect(await page().evaluate(() => document.activeElement?.tagName)).toBe('CANVAS');
  });

  it('shows the keys from the list of layers too, and goes back there', async () => {
    await tabTo(page(), zh.map.layers);
    await page().keyboard.press('Enter');
    await page().getByRole('button', { name: zh.map.keysHelp }).waitFor();
    await tabTo(page(), zh.map.keysHelp);
    await page().keyboard.press('Enter');
    await page().getByRole('dialog', { name: texts.title }).waitFor();
    await page().keyboard.press('Escape');
    expect(await page().evaluate(() => document.activeElement?.textContent)).toBe(zh.map.keysHelp);
  });

  it('chooses a site in the middle of the map, and keeps it', async () => {
    await tabTo(page(), zh.map.chooseSite);
    await page().keyboard.press('Enter');
    await page().getByText(zh.map.choosing).waitFor();
    expect(await violationsIn(page(), 'site being chosen')).toEqual([]);
    await tabTo(page(), zh.map.chooseHere);
    await page().keyboard.press('Enter');
    await untilPage(page(), zh.pages.site.name);
    await tabTo(page(), /^列入备选：/);
    await page().keyboard.press('Enter');
    await expect.poll(() => page().url(), { timeout: 20_000 }).toMatch(/list=site-/);
  });
});
