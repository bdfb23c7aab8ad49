import axe from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * What axe finds wrong in the page as it stands: rule, place and remedy. WCAG 2.2 A and AA, and good practice.
 * The source is handed over by the debugger: the page's own policy rightly refuses foreign scripts.
 */
export async function violationsIn(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { violations } = await window.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary ?? ''}`),
    );
  });
  return found;
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}
