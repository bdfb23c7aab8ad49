import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { foreverHeaders, hostsOfPage, openHeaders, pageHeaders, securityHeaders } from '../security.ts';

/** Elsewhere a word in a name may look like a hash. */
const hashed = /\/(assets|data)\/.*[.-][\w-]{8}\.\w+$/;
/** Names stay, contents change. */
const openData = /\/open\/(.*\.md$)?/;
const page = /(\/|\/office|\.html)$/;

/** Headers of a file of the build by its path: a page carries the policy, a hashed file never changes. */
export function headersOf(
  pathname: string,
  ofPage: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const common = { ...securityHeaders, ...(page.test(pathname) ? ofPage : {}) };
  const [open, text] = openData.exec(pathname) ?? [];
  if (open !== undefined)
    return {
      ...common,
      ...openHeaders,
      ...(text === undefined ? {} : { 'Content-Type': 'text/markdown; charset=utf-8' }),
    };
  return {
    ...common,
    ...(hashed.test(pathname) ? foreverHeaders : { 'Cache-Control': 'no-cache' }),
  };
}

/** The hosts that the page in this folder may ask. */
export function hostsIn(folder: string): readonly string[] {
  const page = join(folder, 'index.html');
  return existsSync(page) ? hostsOfPage(readFileSync(page, 'utf8')) : [];
}

/** The one form of `Range` that is answered in parts: from a byte to a byte, or to the end. */
export function isPlainRange(range: string): boolean {
  const [, from, to] = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(range) ?? [];
  return from !== undefined && (to === undefined || to === '' || Number(to) >= Number(from));
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Serves the files of a folder: precompressed where the browser takes it, in parts, revalidated, with the headers of a
 * page that nobody may frame. Looks at the folder anew for each request, so that new facts need no new start.
 */
export function siteHandler(folder: string): Handler {
  const files = sirv(folder, { brotli: true, gzip: true, etag: true, dev: true });
  return (request, response) => {
    const [pathname = '/'] = (request.url ?? '/').split('?');
    const { range } = request.headers;
    // Anything but a plain range may be answered whole, by the standard; sirv would misread it.
    if (range !== undefined && (!isPlainRange(range) || 'if-range' in request.headers))
      delete request.headers.range;
    // A new release may ask other hosts.
    const ofPage = page.test(pathname) ? pageHeaders('none', hostsIn(folder)) : {};
    for (const [name, value] of Object.entries(headersOf(pathname, ofPage))) response.setHeader(name, value);
    files(request, response, () => {
      response.setHeader('Cache-Control', 'no-store');
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end('404\n');
    });
  };
}
