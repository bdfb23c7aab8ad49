import type { Page } from 'playwright-core';

/**
 * Puts the page's time into the test's hands. What the held clock leaves out stays real: the marks of the timing tools,
 * by which the page itself tells that it stands, and `realNow`, by which the test measures.
 * @param at the day and hour on the page's wall clock
 */
export async function holdClock(page: Page, at: Date): Promise<void> {
  await page.addInitScript(() => {
    const real = performance;
    const frame = window.requestAnimationFrame.bind(window);
    Object.assign(window, {
      realNow: () => real.now(),
      realFrame: frame,
      realMarks: {
        mark: real.mark.bind(real),
        getEntriesByName: real.getEntriesByName.bind(real),
        getEntriesByType: real.getEntriesByType.bind(real),
      },
    });
  });
  await page.clock.install({ time: at });
  await page.addInitScript(() => {
    const marks: unknown = Reflect.get(window, 'realMarks');
    if (typeof marks === 'object' && marks !== null) Object.assign(performance, marks);
  });
}
