import type { Page } from 'playwright-core';

/**
 * Puts the page's time into the test's hands. What the held clock leaves out stays real: the marks of the timing tools,
 * by which the page itself tells that it stands, and the frames, since a held clock makes up for a late frame by more
 * frames, and a map that software draws never catches up with them.
 * @param at the day and hour on the page's wall clock
 */
export async function holdClock(page: Page, at: Date): Promise<void> {
  await page.addInitScript(() => {
    const real = performance;
    const frame = window.requestAnimationFrame.bind(window);
    const noFrame = window.cancelAnimationFrame.bind(window);
    Object.assign(window, {
      realFrames: {
        requestAnimationFrame: (act: FrameRequestCallback) => frame(() => act(performance.now())),
        cancelAnimationFrame: noFrame,
      },
      realMarks: {
        mark: real.mark.bind(real),
        getEntriesByName: real.getEntriesByName.bind(real),
        getEntriesByType: real.getEntriesByType.bind(real),
      },
    });
  });
  await page.clock.install({ time: at });
  await page.addInitScript(() => {
    Object.assign(performance, Reflect.get(window, 'realMarks'));
    Object.assign(window, Reflect.get(window, 'realFrames'));
  });
}
