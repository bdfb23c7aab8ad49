import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { type Beats, createBeats } from './beats.ts';
import { comesFromOwnPage, namesOwnHost } from './hosts.ts';
import { siteHandler } from './site.ts';

/** What the server serves, and what it says of itself. */
export interface HallSite {
  /** Folder with the built page. */
  readonly folder: string;
  /** Of what lies in the folder now. */
  readonly version: () => string;
  /** Seconds, never going back. */
  readonly clock?: () => number;
}

const steady = () => process.uptime();
/** Bytes of a beat's body that are put up with; the page sends none. */
const bodyLimit = 256;

function end(response: ServerResponse, status: number, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { 'Cache-Control': 'no-store', ...headers }).end();
}

/** Whether the settings ask the page for beats; read anew, since an update may change them. */
function wantsBeats(folder: string): boolean {
  try {
    return JSON.parse(readFileSync(join(folder, 'kiosk.json'), 'utf8')).beat === true;
  } catch {
    return false;
  }
}

function takeBeat(request: IncomingMessage, response: ServerResponse, beats: Beats): void {
  const { headers } = request;
  if (!comesFromOwnPage(request)) end(response, 403);
  else if (Number(headers['content-length'] ?? 0) > bodyLimit || 'transfer-encoding' in headers)
    end(response, 413, { Connection: 'close' });
  else {
    request.resume();
    end(response, beats.heard() ? 204 : 429);
  }
}

/**
 * The server of a hall's machine, not listening yet: the built page, `/healthz`, and `POST /beat`. `/healthz?page`
 * answers 503 once the page has been silent for half a minute, for a watchdog that looks at the status only.
 */
export function createHallServer({ folder, version, clock = steady }: HallSite): Server {
  const beats = createBeats(clock);
  const site = siteHandler(folder);
  const start = clock();
  const health = (request: IncomingMessage, response: ServerResponse) => {
    const beatsWanted = wantsBeats(folder);
    const silent = request.url === '/healthz?page' && beatsWanted && !beats.alive();
    const age = beats.age();
    response.writeHead(silent ? 503 : 200, {
      'Cache-Control': 'no-store',
      'Content-Type': 'application/json; charset=utf-8',
      'X-Content-Type-Options': 'nosniff',
    });
    response.end(
      JSON.stringify({
        version: version(),
        uptimeSeconds: Math.floor(clock() - start),
        beatsWanted,
        lastBeatSeconds: age === null ? null : Math.floor(age),
      }),
    );
  };
  const server = createServer((request, response) => {
    if (!namesOwnHost(request)) return end(response, 421);
    const [path] = (request.url ?? '/').split('?');
    if (request.method === 'POST' && path === '/beat') return takeBeat(request, response, beats);
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return end(response, 405, { Allow: 'GET, HEAD', Connection: 'close' });
    if (path === '/healthz') return health(request, response);
    site(request, response);
  });
  server.maxConnections = 64;
  return server;
}
