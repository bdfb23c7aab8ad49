import type { Page } from 'playwright-core';
import type { chance } from '../store/random';

export type Chance = ReturnType<typeof chance>;

/** `dice` in [0, 1) chooses among what can be touched, unless `share` names a point by shares of the window. */
interface Touch {
  readonly dice: number;
  readonly share: readonly [number, number] | null;
}

/** Events are made in the page: the browser's own wait for the picture, which software draws slowly. */
function touch({ dice, share }: Touch): void {
  const free = [
    ...document.querySelectorAll('button, a[href], input, [role="option"], [role="button"]'),
  ].flatMap((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const [cx, cy] = [x + width / 2, y + height / 2];
    const hit = width > 0 && height > 0 ? document.elementFromPoint(cx, cy) : null;
    const open = hit !== null && (element.contains(hit) || hit.contains(element));
    return open && !element.matches(':disabled, [inert] *') ? [[cx, cy] as const] : [];
  });
  const point =
    share === null
      ? free[Math.floor(dice * free.length)]
      : ([share[0] * window.innerWidth, share[1] * window.innerHeight] as const);
  if (point === undefined) return;
  const [clientX, clientY] = point;
  const target = document.elementFromPoint(clientX, clientY);
  if (target === null) return;
  const at = { bubbles: true, cancelable: true, composed: true, clientX, clientY };
  const finger = { ...at, pointerId: 7, pointerType: 'touch', isPrimary: true };
  target.dispatchEvent(new PointerEvent('pointerdown', finger));
  target.dispatchEvent(new PointerEvent('pointerup', finger));
  target.dispatchEvent(new MouseEvent('mousedown', at));
  const focusable = target.closest('button, a[href], input, [tabindex]');
  if (focusable instanceof HTMLElement) focusable.focus();
  target.dispatchEvent(new MouseEvent('mouseup', at));
  target.dispatchEvent(new MouseEvent('click', at));
}

/** One random act of a visitor: a touch on something that can be touched, or just anywhere. */
function act(page: Page, random: Chance): Promise<void> {
  const wish: Touch = { dice: random(), share: random() < 0.15 ? [random(), random()] : null };
  return page.evaluate(touch, wish);
}

/** Waits of the hall's screen, in milliseconds, as its settings have them. */
export interface Waits {
  readonly ask: number;
  readonly countdown: number;
}

/**
 * One visitor: touches the screen awake, does this and that, and walks away; sometimes comes back at "still there?".
 * The page's clock stands still but for what happens here.
 * @throws when the screen does not invite the next visitor in the end
 */
export async function visitor(page: Page, random: Chance, { ask, countdown }: Waits): Promise<void> {
  const acts = 3 + Math.floor(random() * 10);
  for (let n = 0; n < acts; n += 1) {
    await act(page, random);
    if (random() < 0.3) await page.clock.fastForward(300);
  }
  await page.clock.fastForward(ask + 1000);
  if (random() < 0.2) {
    await act(page, random);
    await page.clock.fastForward(ask + 1000);
  }
  await page.clock.fastForward(countdown + 2000);
  await page.clock.fastForward(300);
  const phase = await page.evaluate(() => document.documentElement.dataset['phase']);
  if (phase !== 'attract') throw new Error(`The screen should invite the next visitor, but is ${phase}`);
}
