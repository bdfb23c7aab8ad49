import { zh } from '../../src/i18n/messages/zh';
import { untilMapIdle } from '../browser/map';
import { untilPage } from '../browser/panel';
import { visit } from '../browser/visit';

/** Files of the build that a first visit to the overview fetches until the map is idle, by their names below `dist/`. */
export async function firstVisit(): Promise<readonly string[]> {
  const fetched: string[] = [];
  const page = await visit('', {
    before: async (opening) => {
      opening.on('requestfinished', (request) => fetched.push(request.url()));
    },
  });
  await untilPage(page, zh.title);
  await untilMapIdle(page);
  const root = new URL('.', page.url()).href;
  return fetched
    .map((url) => url.slice(root.length).replace(/\?.*$/, ''))
    .map((file) => file || 'index.html');
}
