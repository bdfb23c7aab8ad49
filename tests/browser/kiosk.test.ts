import { describe, expect, it } from 'vitest';
import { kioskTexts } from '../../src/i18n/kiosk';
import { messagesIn } from '../../src/i18n/messages';
import { lengthOf } from '../../src/kiosk/tour';
import { zones } from './belt';
import { holdClock } from './fastClock';
import { morning, pass, patience, title, tour, traces, untilFirstStep } from './kiosk-screen';
import { pointOf, untilMapIdle, untilMapState, viewOf } from './map';
import { untilPage } from './panel';
import { sharedVisit } from './visit';

const zone = zones.find(({ id }) => id === 'binjiang');
if (zone === undefined) throw new Error('no such zone');

const page = sharedVisit('?mode=kiosk', {
  width: 1000,
  height: 640,
  touch: true,
  locale: 'en-GB',
  before: (opening) => holdClock(opening, morning),
});

describe('an unattended screen with its living map', () => {
  let fresh: Awaited<ReturnType<typeof traces>> | undefined;

  it('invites in both languages, and its address tells nothing', async () => {
    await untilMapIdle(page());
    await untilMapState(page(), 'ready');
    await untilFirstStep(page());
    await page().waitForFunction(() => document.querySelector('[data-camera]') !== null);
    expect(await page().evaluate(() => document.documentElement.lang)).toBe('zh-Hans-CN');
    expect(new URL(page().url()).search).toBe('?mode=kiosk');
    fresh = await traces(page());
    expect(fresh).toMatchObject({ storage: [], session: [], databases: [], cookies: '', scrolled: 0 });
  });

  it('answers the first touch within the event, and the touch opens what it fell on', async () => {
    await page().evaluate(() =>
      window.addEventListener(
        'pointerdown',
        () => Object.assign(window, { answered: document.documentElement.dataset['phase'] }),
        { once: true },
      ),
    );
    const { x, y } = await pointOf(page(), zone.record.labelPoint[0], zone.record.labelPoint[1]);
    await page().touchscreen.tap(x, y);
    await untilPage(page(), zone.name.zh);
    expect(await page().evaluate<unknown>(() => Reflect.get(window, 'answered'))).toBe('serving');
    expect(new URL(page().url()).searchParams.get('id')).toBe(zone.id);
  });

  it('has every layer again for who is there, and stands where it stood for the next', async () => {
    await expect.poll(() => new URL(page().url()).searchParams.has('hide'), patience).toBe(false);
    const { tilt } = messagesIn('zh').map;
    await page().getByRole('button', { name: tilt }).tap();
    await expect.poll(async () => (await viewOf(page())).pitch, patience).toBeGreaterThan(30);
    await page().locator('.kiosk-bar').getByRole('button', { name: kioskTexts.zh.startAgain }).tap();
    await untilFirstStep(page());
    await expect.poll(() => traces(page()), patience).toEqual(fresh);
  });

  it('plays the tour for an hour, stop after stop, and complains of nothing', async () => {
    await page().setViewportSize({ width: 640, height: 400 });
    const round = tour.steps.reduce((sum, step) => sum + lengthOf(step), 0);
    const seen: (string | null)[] = [await title(page())];
    for (let gone = 0; gone < 3_600_000; ) {
      for (const step of tour.steps) {
        await pass(page(), lengthOf(step) / 1000);
        seen.push(await title(page()));
      }
      gone += round;
    }
    const titles = tour.steps.map((step) => step.title.en);
    expect(seen).toEqual(seen.map((_, at) => titles[at % titles.length]));
    expect(new URL(page().url()).search).toBe('?mode=kiosk');
    await untilMapState(page(), 'ready');
    expect((await viewOf(page())).zoom).toBeGreaterThan(9);
  });
});
