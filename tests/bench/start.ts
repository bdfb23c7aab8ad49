import type { Browser } from 'playwright-core';
import { serveBuild } from '../setup/serve';
import { portOf, serveBare } from './bare';
import { conditions, measure, type Run } from './measure';
import { sizeRows } from './sizes';
import { startHead, startRows } from './startTable';

/**
 * How long app and bare map take to stand, in turn in one browser.
 * @param rounds visits of each page under each condition; null for as many as the condition says
 * @returns lines of Markdown
 */
export async function benchStart(browser: Browser, rounds: number | null): Promise<readonly string[]> {
  const app = await serveBuild();
  const bare = await serveBare();
  const lines = [...startHead];
  try {
    for (const condition of conditions) {
      const runs: { app: Run[]; bare: Run[] } = { app: [], bare: [] };
      for (let round = 0; round < (rounds ?? condition.rounds); round += 1) {
        runs.app.push(await measure(browser, portOf(app.address), condition));
        runs.bare.push(await measure(browser, bare.port, condition));
      }
      const found = startRows(condition.name, runs.app, runs.bare);
      process.stdout.write(`${found.join('\n')}\n`);
      lines.push(...found);
    }
    return [...lines, '', ...sizeRows()];
  } finally {
    await app.close();
    await bare.close();
  }
}
