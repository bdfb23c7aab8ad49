import { describe, expect, it } from 'vitest';
import { kioskTexts } from '../../src/i18n/kiosk';
import { messagesIn } from '../../src/i18n/messages';
import { logKey } from '../../src/kiosk/log';
import { holdClock } from './fastClock';
import {
  beginVisit,
  morning,
  pass,
  patience,
  phase,
  traces,
  untilFirstStep,
  untilPhase,
} from './kiosk-screen';
import { sharedVisit } from './visit';
import { noWebGl } from './webgl';

const { zh, en } = kioskTexts;
/** Seconds, and minutes for the longest visit. */
const idle = { ask: 60, countdown: 20, longest: 3 };
const settings = {
  idle,
  publicAddress: 'https://map.example.org/',
  screen: { dim: { from: '22:00', to: '06:00' }, shift: 0 },
};

// What is tried here needs no living map: the drawn sketch stands in for it.
const page = sharedVisit('?mode=kiosk', {
  ...noWebGl,
  width: 1000,
  height: 640,
  touch: true,
  locale: 'en-GB',
  before: async (opening) => {
    await noWebGl.before?.(opening);
    await opening.addInitScript(() => {
      const asked: string[] = [];
      Object.assign(window, { asked });
      Object.defineProperty(navigator, 'wakeLock', {
        value: {
          request: async (kind: string) => {
            asked.push(kind);
            return { released: false, release: async () => undefined };
          },
        },
      });
    });
    await holdClock(opening, morning);
    await opening.route('**/kiosk.json', (route) => route.fulfill({ json: settings }));
  },
});

const spot = { x: 700, y: 250 };
const begin = () => beginVisit(page(), spot.x, spot.y);
const button = (name: string | RegExp) => page().getByRole('button', { name }).first();
const again = () => page().locator('.kiosk-bar .bar-again').tap();

/** Leaves the visitor alone until the screen has forgotten them. */
async function goAway(): Promise<void> {
  await pass(page(), idle.ask + 1);
  await untilPhase(page(), 'asking');
  await pass(page(), idle.countdown + 1);
  await untilFirstStep(page());
}

describe('a visit of an unattended screen', () => {
  let fresh: Awaited<ReturnType<typeof traces>> | undefined;

  it('is waited for by a screen that is kept awake', async () => {
    await page().locator('.stop-mark').first().waitFor({ timeout: 30_000 });
    await untilFirstStep(page());
    fresh = await traces(page());
    expect(await page().evaluate<unknown>(() => Reflect.get(window, 'asked'))).toEqual(['screen']);
  });

  it('begins in the language that was tapped', async () => {
    const { languages } = messagesIn('en').panel.header;
    await page().locator('.invitation-language[lang=en-GB]').tap();
    await untilPhase(page(), 'serving');
    await page().getByRole('navigation', { name: en.bar }).waitFor();
    expect(await page().evaluate(() => document.documentElement.lang)).toBe('en-GB');
    await button(languages.zh).tap();
    await page().getByRole('navigation', { name: zh.bar }).waitFor();
    await again();
    await untilFirstStep(page());
    await expect.poll(() => traces(page()), patience).toEqual(fresh);
  });

  it('is asked after when nobody touches the screen, goes on when told so, and is forgotten when not', async () => {
    await begin();
    await button(zh.larger).tap();
    await button(zh.lowLabel).tap();
    await button(messagesIn('en').panel.header.languages.en).tap();
    await page().getByRole('combobox').tap();
    await page().keyboard.type('fuxing');
    await page().evaluate(() => {
      localStorage.setItem('typed', 'someone');
      sessionStorage.setItem('typed', 'someone');
      for (const element of document.querySelectorAll('.panel, .panel *')) element.scrollTop = 60;
    });
    expect(await traces(page())).not.toEqual(fresh);
    await pass(page(), idle.ask - 2);
    expect(await phase(page())).toBe('serving');
    await pass(page(), 3);
    const question = page().getByRole('alertdialog');
    await question.waitFor();
    expect(await question.locator(':focus').textContent()).toContain(zh.asking.goOn);
    await pass(page(), 5);
    await expect.poll(() => question.textContent(), patience).toMatch(/1[2-5]/);
    await button(new RegExp(zh.asking.goOn)).tap();
    await untilPhase(page(), 'serving');
    await goAway();
    await expect.poll(() => traces(page()), patience).toEqual(fresh);
  });

  it('is kept by a tap that puts the code away', async () => {
    await begin();
    await pass(page(), idle.ask - 20);
    await button(zh.takeLabel).tap();
    await page().getByRole('dialog').waitFor();
    await pass(page(), idle.ask - 20);
    await button(zh.code.close).tap();
    await pass(page(), 30);
    expect(await phase(page())).toBe('serving');
    await again();
    await untilFirstStep(page());
  });

  it('lasts no longer than any may, however much it is touched', async () => {
    await begin();
    const tap = (n: number) => page().touchscreen.tap(spot.x - 60 * (n % 4), spot.y);
    for (let gone = 0; gone < idle.longest * 60 - 10; gone += 10) {
      await tap(gone / 10);
      await pass(page(), 10);
    }
    expect(await phase(page())).toBe('serving');
    await pass(page(), 11);
    await untilPhase(page(), 'asking');
    await pass(page(), idle.countdown + 1);
    await untilFirstStep(page());
    await expect.poll(() => traces(page()), patience).toEqual(fresh);
  });

  it('is neither longer nor shorter when somebody sets the clock', async () => {
    await begin();
    await page().clock.setSystemTime(new Date(morning.valueOf() - 6 * 86_400_000));
    await pass(page(), idle.ask - 10);
    expect(await phase(page())).toBe('serving');
    await pass(page(), 11);
    await untilPhase(page(), 'asking');
    await pass(page(), idle.countdown + 1);
    await untilFirstStep(page());
    await pass(page(), 3);
    const log = await page().evaluate((key) => localStorage.getItem(key) ?? '', logKey);
    expect(log).toContain('clock-changed');
  });
});

interface Contact {
  readonly x: number;
  readonly y: number;
  readonly id: number;
}

describe('a visit is not held open by', () => {
  const rounds = Math.ceil((idle.ask + idle.countdown) / 5) + 1;

  it.each<{ what: string; first: readonly Contact[]; act: (n: number) => readonly (readonly Contact[])[] }>([
    { what: 'a contact that never ends', first: [{ id: 1, ...spot }], act: () => [] },
    {
      what: 'a palm that stirs',
      first: [{ id: 1, ...spot }],
      act: (n) => [[{ id: 1, x: spot.x + (n % 2) * 30, y: spot.y }]],
    },
    {
      what: 'ten touches at once',
      first: [],
      act: () => [Array.from({ length: 10 }, (_, id) => ({ id, x: 400 + id * 50, y: 250 })), []],
    },
  ])('$what', async ({ first, act }) => {
    await begin();
    const session = await page().context().newCDPSession(page());
    let down = 0;
    const touch = async (touchPoints: readonly Contact[]) => {
      const kind = touchPoints.length === 0 ? 'touchEnd' : down === 0 ? 'touchStart' : 'touchMove';
      down = touchPoints.length;
      await session.send('Input.dispatchTouchEvent', {
        type: kind,
        touchPoints: touchPoints.map((point) => ({ ...point })),
      });
    };
    if (first.length > 0) await touch(first);
    for (let n = 0; n < rounds && (await phase(page())) !== 'attract'; n += 1) {
      for (const points of act(n)) await touch(points);
      await pass(page(), 5);
    }
    expect(await phase(page())).toBe('attract');
    if (down > 0) await touch([]);
    await session.detach();
  });
});

describe('at night', () => {
  const isDim = () => page().evaluate(() => document.documentElement.hasAttribute('data-dim'));

  it('the screen that nobody uses is dim, and bright again for who comes', async () => {
    expect(await isDim()).toBe(false);
    await page().clock.setSystemTime(new Date('2026-11-26T23:30:00'));
    await pass(page(), 1);
    await expect.poll(isDim, patience).toBe(true);
    await begin();
    await pass(page(), 1);
    await expect.poll(isDim, patience).toBe(false);
    await again();
  });
});
