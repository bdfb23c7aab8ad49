import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Tour } from '../../src/model/tour';
import { zones } from './belt';
import { holdClock } from './fastClock';
import { pointOf, untilMapIdle, untilMapState } from './map';
import { untilPage } from './panel';
import { sharedVisit } from './visit';

const tour = v.parse(
  Tour,
  JSON.parse(readFileSync(join(import.meta.dirname, '../../geodata/tours/attract.json'), 'utf8')),
);
const patience = { timeout: 20_000, interval: 100 };

const page = sharedVisit('?mode=kiosk', {
  width: 1280,
  height: 720,
  touch: true,
  locale: 'en-GB',
  expected: [/Service Worker registration blocked/],
  before: (opening) => holdClock(opening, new Date('2026-11-26T10:00:00+08:00')),
});

const phase = () => page().evaluate(() => document.documentElement.dataset['phase']);
const untilPhase = (wanted: string) => expect.poll(phase, patience).toBe(wanted);
const title = () => page().locator('.attract h1 [lang=en-GB]').textContent({ timeout: 10_000 });

/** The tour stands at its first step, seen from above. */
async function untilFirstStep(): Promise<void> {
  await untilPhase('attract');
  await expect.poll(title, patience).toBe(tour.steps[0]?.title.en);
  await page().waitForFunction(() => document.querySelector('[data-camera]') !== null);
}

/** All that a visitor could leave behind, as the page and the browser show it. */
const traces = async (opened: Page) => ({
  ...(await opened.evaluate(async () => ({
    address: location.href,
    history: history.length,
    storage: Object.keys(localStorage).filter((key) => !/^yangpu-belt-(kiosk-|log$)/.test(key)),
    session: Object.keys(sessionStorage).filter((key) => !/^yangpu-belt-kiosk-/.test(key)),
    cookies: document.cookie,
    databases: (await indexedDB.databases()).map(({ name }) => name),
    fields: [...document.querySelectorAll('input')].map(({ value, checked }) => `${value} ${checked}`),
    scrolled: [...document.querySelectorAll('*')].filter(({ scrollTop }) => scrollTop > 0).length,
    focus: document.activeElement?.tagName,
    marked: document.getSelection()?.toString(),
    camera: document.querySelector('[data-camera]')?.getAttribute('data-camera'),
    root: [...document.documentElement.attributes].map(({ name, value }) => `${name}=${value}`).sort(),
    title: document.title,
    panel: document.querySelector('.panel')?.textContent,
    open: document.querySelectorAll('dialog, [aria-expanded=true]').length,
  }))),
});

describe('an unattended screen', () => {
  it('invites in both languages, and its address tells nothing', async () => {
    await untilMapIdle(page());
    await untilMapState(page(), 'ready');
    await untilFirstStep();
    expect(await page().evaluate(() => document.documentElement.lang)).toBe('zh-Hans-CN');
    expect(new URL(page().url()).search).toBe('?mode=kiosk');
    expect(await traces(page())).toMatchObject({
      storage: [],
      session: [],
      databases: [],
      cookies: '',
      scrolled: 0,
    });
  });

  it('answers the first touch at once, and the touch opens what it fell on', async () => {
    const [zone] = zones.filter(({ id }) => id === 'binjiang');
    if (zone === undefined) throw new Error('no such zone');
    await page().evaluate(() => {
      const now: unknown = Reflect.get(window, 'realNow');
      const frame: unknown = Reflect.get(window, 'realFrame');
      if (typeof now !== 'function' || typeof frame !== 'function') return;
      const seen: Record<string, unknown> = {};
      Object.assign(window, { seen });
      window.addEventListener(
        'pointerdown',
        ({ timeStamp }) => {
          seen['phase'] = document.documentElement.dataset['phase'];
          seen['answered'] = now() - timeStamp;
          frame(() => {
            seen['painted'] = now() - timeStamp;
          });
        },
        { once: true },
      );
    });
    // The tour waits while the test aims.
    await page().clock.pauseAt(await page().evaluate(() => Date.now() + 50));
    const { x, y } = await pointOf(page(), zone.record.labelPoint[0], zone.record.labelPoint[1]);
    await page().touchscreen.tap(x, y);
    await untilPage(page(), zone.name.zh);
    await page().clock.resume();
    const seen = await page().evaluate<Record<string, unknown>>(() => Reflect.get(window, 'seen'));
    process.stdout.write(`First touch, milliseconds from the event: ${JSON.stringify(seen)}\n`);
    expect(seen['phase']).toBe('serving');
    expect(new URL(page().url()).searchParams.get('id')).toBe(zone.id);
  });
});
