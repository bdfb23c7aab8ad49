import { describe, expect, it } from 'vitest';
import { kioskTexts } from '../../src/i18n/kiosk';
import type { Language } from '../../src/i18n/language';
import { en } from '../../src/i18n/messages/en';
import { zh } from '../../src/i18n/messages/zh';
import { logKey } from '../../src/kiosk/log';
import { parseLog } from '../../src/kiosk/logBook';
import { countContexts, sample } from '../soak/sample';
import { zones } from './belt';
import { untilMapState } from './map';
import { untilPage } from './panel';
import { sharedVisit } from './visit';

const [zone, other] = zones;
if (zone === undefined || other === undefined) throw new Error('There are no zones');

/** Visits are long here, so that none ends while a fault is looked at; the hall's server waits for signs of life. */
const settings = { idle: { ask: 600, countdown: 120, longest: 120 }, beat: true };
let beats = 0;

const page = sharedVisit(`?v=1&lang=zh&id=${zone.id}&mode=kiosk`, {
  width: 1100,
  height: 700,
  before: async (opening) => {
    await opening.addInitScript(countContexts);
    await opening.clock.install();
    await opening.route('**/kiosk.json', (route) => route.fulfill({ json: settings }));
    await opening.route('**/beat', (route) => {
      beats += 1;
      return route.fulfill({ status: 204 });
    });
  },
  // The browser's word for a context that was lost, and the region's own error with React's account of it.
  expected: [/context/i, /no figures/],
});

/** What the visit shows: the address carries the Scene, the map says where it looks. */
const shown = async () => ({
  scene: new URL(page().url()).search,
  camera: await page().locator('[data-map-state]').getAttribute('data-camera'),
});

/** Takes the graphics from the map; what is returned gives them back, or not, and holds on to nothing after. */
async function lose(): Promise<(wish: 'restore' | 'leave') => Promise<void>> {
  const handle = await page().evaluateHandle(() => {
    const gl = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas')?.getContext('webgl2');
    return gl?.getExtension('WEBGL_lose_context') ?? null;
  });
  await handle.evaluate((extension) => extension?.loseContext());
  return async (wish) => {
    if (wish === 'restore') await handle.evaluate((extension) => extension?.restoreContext());
    await handle.dispose();
  };
}

/** Each fault that is put into the page leaves the way out of it there. */
const heal = () =>
  page().evaluate(() => {
    const healing: unknown = Reflect.get(window, 'heal');
    if (typeof healing === 'function') healing();
  });

/** Waits until the log, as it lies on the device, ends with entries of these kinds. */
async function untilLogged(...last: readonly string[]): Promise<void> {
  const end = async () => {
    const text = await page().evaluate((key) => localStorage.getItem(key) ?? '', logKey);
    return parseLog(text)
      .entries.map(({ kind }) => kind)
      .slice(-last.length);
  };
  await expect.poll(end, { timeout: 30_000 }).toEqual(last);
}

/** What the page still holds after its garbage was collected. */
const held = async () => {
  const session = await page().context().newCDPSession(page());
  const taken = await sample(page(), session);
  await session.detach();
  return taken;
};
const barIn = (language: Language) => page().getByRole('navigation', { name: kioskTexts[language].bar });
const bar = () => barIn('zh');

describe('an unattended screen goes on, with its Scene, when', () => {
  it('the graphics context is lost and comes back', async () => {
    await untilPage(page(), zone.name.zh);
    await untilMapState(page(), 'ready');
    await bar().waitFor();
    const before = await shown();
    expect(before.scene).toContain(zone.id);
    const give = await lose();
    await untilMapState(page(), 'lost');
    await give('restore');
    await untilMapState(page(), 'ready');
    expect(await shown()).toEqual(before);
    await untilLogged('started', 'context-lost', 'context-restored');
  });

  it('the context never comes back: the map is built anew, and nothing of the old one stays', async () => {
    const before = await shown();
    const give = await lose();
    await untilMapState(page(), 'lost');
    await give('leave');
    await page().clock.fastForward(6000);
    await untilMapState(page(), 'ready');
    expect(await shown()).toEqual(before);
    await untilLogged('context-lost', 'map-rebuilt');
    expect(await page().locator('canvas.maplibregl-canvas').count()).toBe(1);
    // What is let go of is collected in the browser's own time.
    await expect.poll(async () => (await held()).contexts, { timeout: 20_000 }).toBe(1);
  });

  it('no picture comes any more: the map is built anew, and the hall hears of no life until then', async () => {
    const before = await shown();
    await page().clock.fastForward(10_000);
    await expect.poll(() => beats, { timeout: 20_000 }).toBeGreaterThan(0);
    await page().evaluate(() => {
      const real = window.requestAnimationFrame;
      Object.assign(window, {
        requestAnimationFrame: () => 0,
        heal: () => Object.assign(window, { requestAnimationFrame: real }),
      });
    });
    const heard = beats;
    for (let miss = 0; miss < 3; miss += 1) {
      await page().clock.fastForward(miss === 0 ? 10_000 : 2000);
      // The picture that was asked for stays away; the next map may draw.
      if (miss === 2) await heal();
      await page().clock.fastForward(8000);
    }
    await untilLogged('heartbeat-missed', 'map-rebuilt');
    await page().clock.fastForward(10_000);
    await untilMapState(page(), 'ready');
    await expect.poll(() => beats, { timeout: 20_000 }).toBeGreaterThan(heard);
    expect(await shown()).toEqual(before);
    // What is let go of is collected in the browser's own time.
    await expect.poll(async () => (await held()).contexts, { timeout: 20_000 }).toBe(1);
  });

  it('a part of the panel throws: it says so in both languages and comes back by itself', async () => {
    const before = await shown();
    await page().evaluate(() => {
      const real = Object.getOwnPropertyDescriptor(Intl.NumberFormat.prototype, 'format') ?? {};
      Object.defineProperty(Intl.NumberFormat.prototype, 'format', {
        configurable: true,
        get: () => {
          throw new Error('no figures');
        },
      });
      Object.assign(window, {
        heal: () => Object.defineProperty(Intl.NumberFormat.prototype, 'format', real),
      });
    });
    await bar().getByRole('button', { name: zh.panel.header.languages.en }).click();
    const alert = page().getByRole('main').getByRole('alert');
    await alert.getByText(zh.panel.status.crashedPanel).waitFor();
    await alert.getByText(en.panel.status.crashedPanel).waitFor();
    await barIn('en').waitFor();
    await untilMapState(page(), 'ready');
    await untilLogged('region-failed');
    await heal();
    await page().clock.fastForward(5000);
    await untilPage(page(), zone.name.en);
    await barIn('en').getByRole('button', { name: zh.panel.header.languages.zh }).click();
    await untilPage(page(), zone.name.zh);
    expect(await shown()).toEqual(before);
  });

  it('the device keeps nothing more: the log goes on in memory', async () => {
    const before = await shown();
    await page().evaluate(() => {
      const real = Storage.prototype.setItem;
      Object.assign(Storage.prototype, {
        setItem: () => {
          throw new DOMException('The quota is exceeded', 'QuotaExceededError');
        },
      });
      Object.assign(window, { heal: () => Object.assign(Storage.prototype, { setItem: real }) });
    });
    const give = await lose();
    await untilMapState(page(), 'lost');
    await page().clock.fastForward(2000);
    await give('restore');
    await untilMapState(page(), 'ready');
    expect(await shown()).toEqual(before);
    await heal();
    await page().evaluate(() => window.dispatchEvent(new Event('pagehide')));
    await untilLogged('context-lost', 'storage-refused', 'context-restored');
  });

  it('the clock is set back a day', async () => {
    const before = await shown();
    await page().clock.setSystemTime(Date.now() - 86_400_000);
    await page().clock.fastForward(3000);
    await untilLogged('clock-changed');
    expect(await shown()).toEqual(before);
    await bar().waitFor();
  });

  it('its context is lost again and again: the drawn sketch stays, and works', async () => {
    const before = await shown();
    const state = () => page().locator('[data-map-state]').getAttribute('data-map-state');
    for (let loss = 0; loss < 5 && (await state()) === 'ready'; loss += 1) {
      const give = await lose();
      await expect.poll(state).toMatch(/lost|failed/);
      await give('restore');
      await expect.poll(state, { timeout: 45_000 }).toMatch(/ready|failed/);
    }
    expect(await state()).toBe('failed');
    await untilLogged('context-lost', 'map-given-up');
    expect((await shown()).scene).toBe(before.scene);
    expect(await page().locator('canvas.maplibregl-canvas').count()).toBe(0);
    const sketch = page().getByRole('group', { name: zh.map.schematic });
    await sketch.getByRole('button', { name: other.name.zh }).press('Enter');
    await untilPage(page(), other.name.zh);
    await bar().waitFor();
    // The last one may still wait for the garbage collector; no second one does.
    expect((await held()).contexts).toBeLessThanOrEqual(1);
  });

  it('nobody comes after that: the page is loaded anew, and its map is there again', async () => {
    await bar().getByRole('button', { name: kioskTexts.zh.startAgain }).click();
    await expect.poll(() => page().locator('html').getAttribute('data-phase')).toBe('attract');
    const anew = page().waitForEvent('load');
    for (let minute = 0; minute < 10; minute += 1) await page().clock.fastForward(60_000);
    await anew;
    await untilMapState(page(), 'ready');
    await untilLogged('map-given-up', 'started');
  });
});
