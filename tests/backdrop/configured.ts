import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { onlineBuild, onlineTag } from '../../src/build/online';
import { pageHeaders, securityHeaders } from '../../src/build/security';
import { checkOnline } from '../../src/model/online/check';
import { distFolder } from '../setup/build';
import type { Answer } from './tileServer';

/**
 * Stands in for other hosts inside the browser, which lets no page of this machine ask another port of it.
 * @param hosts pattern of their addresses
 * @returns every address that was asked for, in order
 */
export async function standIn(page: Page, hosts: RegExp, answer: (url: URL) => Answer): Promise<string[]> {
  const asked: string[] = [];
  await page.route(hosts, (route) => {
    const url = route.request().url();
    asked.push(url);
    const { status = 200, type = 'image/png', body = '' } = answer(new URL(url));
    return route.fulfill({
      status,
      contentType: type,
      headers: { 'Access-Control-Allow-Origin': '*' },
      body,
    });
  });
  return asked;
}

/**
 * Makes of the one build what a build with this configuration would be: its sign in the page, its hosts in both policies,
 * its file beside the page.
 * @param keys content of the operator's `keys.json`, or null where there is none
 */
export async function configure(page: Page, address: string, config: unknown, keys: unknown): Promise<void> {
  const { online, problems } = checkOnline(config);
  if (online === null) throw new Error(JSON.stringify(problems));
  const { hosts, source } = onlineBuild(online);
  const { name, content } = onlineTag.attrs;
  const html = readFileSync(join(distFolder, 'index.html'), 'utf8')
    .replace(/connect-src (&#39;|')self(&#39;|')/, (own) => [own, ...hosts].join(' '))
    .replace('</head>', `<meta name="${name}" content="${content}"></head>`);
  const isPage = (url: URL) => url.href.split('?')[0] === address;
  await page.route(isPage, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { ...securityHeaders, ...pageHeaders('', hosts) },
      body: html,
    }),
  );
  await page.route(`${address}online.json`, (route) =>
    route.fulfill({ contentType: 'application/json', body: source ?? '' }),
  );
  await page.route(`${address}keys.json`, (route) =>
    keys === null
      ? route.fulfill({ status: 404, body: '404' })
      : route.fulfill({ contentType: 'application/json', body: JSON.stringify(keys) }),
  );
}
