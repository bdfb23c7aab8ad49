import { zh } from '../../src/i18n/messages/zh';
import { untilMapIdle } from '../browser/map';
import { untilPage } from '../browser/panel';
import { visit } from '../browser/visit';

/**
 * Files of the build that a first visit to the overview fetches until the map is idle, by their names below `dist/`, in
 * the order in which they are there.
 */
export async function firstVisit(): Promise<readonly string[]> {
  const fetched: string[] = [];
  const page = await visit('', {
    before: async (opening) => {
      opening.on('requestfinished', (request) => fetched.push(request.url()));
    },
  });
  await untilPage(page, zh.title);
  await untilMapIdle(page);
  // What the page asks for once its first picture is whole competes with nothing; a worker's requests are not listed here.
  const after = await page.evaluate(() => {
    const [idle] = performance.getEntriesByName('map-idle');
    return performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => idle !== undefined && startTime > idle.startTime)
      .map(({ name }) => name);
  });
  const root = new URL('.', page.url()).href;
  const files = fetched
    .filter((url) => !after.includes(url))
    .map((url) => url.slice(root.length).replace(/\?.*$/, '') || 'index.html');
  // What the map's worker shares with the map has been fetched for it already.
  return [...new Set(files)];
}
