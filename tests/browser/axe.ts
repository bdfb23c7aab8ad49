import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { noteLook } from './axeList';
import type { Surface } from './surfaces';

/**
 * What axe finds wrong in the page as it stands: rule, place and remedy. WCAG 2.2 A and AA, and good practice.
 * The source is handed over by the debugger: the page's own policy rightly refuses foreign scripts.
 * @param surface as which the result stands in the list of all surfaces, `test-results/axe.md`
 */
export async function violationsIn(page: Page, surface: Surface): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations, ...look } = await page.evaluate(async () => {
    const { violations: found } = await window.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
    });
    const { lang, dataset } = document.documentElement;
    return {
      violations: found.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary ?? ''}`),
      ),
      language: lang.slice(0, 2),
      palette: dataset['palette'] ?? 'day',
      width: innerWidth,
      height: innerHeight,
    };
  });
  const { testPath = '', currentTestName = '' } = expect.getState();
  noteLook({ surface, file: testPath, test: currentTestName, violations, ...look });
  return violations;
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}
