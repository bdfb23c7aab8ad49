import type { Page } from 'playwright-core';
import type { chance } from '../store/random';

export type Chance = ReturnType<typeof chance>;

/** Something that a finger could touch now, in CSS px of the window. */
interface Target {
  readonly x: number;
  readonly y: number;
  readonly field: boolean;
}

/** Everything on screen that can be touched: in view, uncovered, not switched off. */
const targets = (): Target[] =>
  [...document.querySelectorAll('button, a[href], input, [role="option"], [role="button"]')].flatMap(
    (element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const [cx, cy] = [x + width / 2, y + height / 2];
      const hit = width > 0 && height > 0 ? document.elementFromPoint(cx, cy) : null;
      const free = hit !== null && (element.contains(hit) || hit.contains(element));
      return free && !element.matches(':disabled, [inert] *')
        ? [{ x: cx, y: cy, field: element.matches('input') }]
        : [];
    },
  );

/** One random act of a visitor: a touch on something, on the map, a key typed, a drag. */
async function act(page: Page, random: Chance): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 800, height: 600 };
  const dice = random();
  if (dice < 0.15) return page.touchscreen.tap(random() * width, random() * height);
  if (dice < 0.2) return page.keyboard.type('wjcdcz'.charAt(Math.floor(random() * 6)));
  const all = await page.evaluate(targets);
  const chosen = all[Math.floor(random() * all.length)];
  if (chosen !== undefined) await page.touchscreen.tap(chosen.x, chosen.y);
}

/** Waits of the hall's screen, in milliseconds, as its settings have them. */
export interface Waits {
  readonly ask: number;
  readonly countdown: number;
}

/**
 * One visitor: touches the screen awake, does this and that, and walks away; sometimes comes back at "still there?".
 * Ends when the screen invites the next one.
 */
export async function visitor(page: Page, random: Chance, { ask, countdown }: Waits): Promise<void> {
  const acts = 3 + Math.floor(random() * 10);
  for (let n = 0; n < acts; n += 1) {
    await act(page, random);
    await page.clock.runFor(50 + Math.floor(random() * 250));
  }
  await page.clock.fastForward(ask + 1000);
  if (random() < 0.2) {
    await act(page, random);
    await page.clock.fastForward(ask + 1000);
  }
  await page.clock.fastForward(countdown + 2000);
  await page.clock.runFor(300);
}
