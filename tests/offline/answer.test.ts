import { describe, expect, it, vi } from 'vitest';
import { answer } from '../../src/offline/answer';
import { cacheName } from '../../src/offline/names';
import { openOrders } from '../../src/offline/orders';
import { routeOf } from '../../src/offline/routes';
import { base, deviceBefore, published } from './device';

const facts = published('data', { 'data/facts.11111111.json': 'one' });
const app1 = published('app', {
  'index.html': 'page one',
  'assets/a-11111111.js': 'code one',
  'policy.js': 'policy one',
});
const app2 = published('app', {
  'index.html': 'page two',
  'assets/a-22222222.js': 'code two',
  'policy.js': 'policy two',
});
const first = { ...facts.site, ...app1.site, 'kiosk.json': '{}' };

/** What is read of a request. */
const asked = (
  file: string,
  mode: RequestMode = 'no-cors',
  method = 'GET',
  range = false,
  cache: RequestCache = 'default',
) => ({
  ...{ url: `${base}${file}`, mode, method, cache },
  headers: new Headers(range ? { Range: 'bytes=0-1' } : {}),
});

async function held() {
  const device = deviceBefore(first);
  const order = openOrders(device.means);
  await order({ kind: 'check' });
  const get = async (file: string, mode: RequestMode = 'no-cors') => {
    const route = routeOf(asked(file, mode), base);
    if (route === null) return 'left to the browser';
    return (await answer(route, new Request(`${base}${file}`), device.means)).text();
  };
  const swapped = async () => {
    device.serve({ ...facts.site, ...app2.site });
    await order({ kind: 'check' });
    await order({ kind: 'swap', channel: 'app' });
  };
  return { ...device, order, get, swapped };
}

describe('what the worker answers', () => {
  it.each<[string, ReturnType<typeof asked>]>([
    ['a sign of life', asked('beat', 'cors', 'POST')],
    ['the server’s health', asked('healthz', 'cors')],
    ['the worker itself', asked('sw.js')],
    ['the list of a new release', asked('release.json', 'cors')],
    ['what the server itself lists', asked('data/versions.txt', 'cors', 'GET', false, 'no-store')],
    ['a part of the settings', asked('kiosk.json', 'cors', 'GET', true)],
    ['a part of the page', asked('', 'navigate', 'GET', true)],
    ['whether there are settings', asked('kiosk.json', 'cors', 'HEAD')],
    ['another host', { ...asked(''), url: 'https://elsewhere.test/map/' }],
    ['another folder of the host', { ...asked(''), url: 'https://belt.test/other/' }],
  ])('%s: nothing, the browser does as always', (_name, request) => {
    expect(routeOf(request, base)).toBeNull();
  });

  it('the page, whatever stands behind the question mark, and every file, without a server', async () => {
    const { get, serve } = await held();
    serve(null);
    expect(await get('?v=1&id=x', 'navigate')).toBe('page one');
    expect(await get('index.html', 'navigate')).toBe('page one');
    expect(await get('assets/a-11111111.js')).toBe('code one');
    expect(await get('data/versions.txt')).toBe(`${facts.version}\n`);
    expect(JSON.parse(await get(`data/manifest.${facts.version}.json`)).version).toBe(facts.version);
    // For a page of a release that knew one manifest only.
    expect(JSON.parse(await get('data/manifest.json')).version).toBe(facts.version);
    expect(await get('data/facts.11111111.json')).toBe('one');
  });

  it('the version held, while the server has chosen another that is not taken yet', async () => {
    const { get, serve } = await held();
    serve({
      ...first,
      'data/versions.txt': '20261127dddddddd\n',
      'data/manifest.20261127dddddddd.json': '{}',
    });
    expect(await get('data/versions.txt')).toBe(`${facts.version}\n`);
    expect(await get('data/manifest.20261127dddddddd.json')).toBe('{}');
  });

  it('what the server lists, as long as nothing is held', async () => {
    const { get, contents, serve } = await held();
    contents.clear();
    serve({ 'data/versions.txt': '20261127dddddddd\n' });
    expect(await get('data/versions.txt')).toBe('20261127dddddddd\n');
  });

  it('a part of a file, cut from the whole that is held, without a server; else what the server says', async () => {
    const { means, serve } = await held();
    const part = async (file: string) => {
      const route = routeOf(asked(file, 'cors', 'GET', true), base);
      const request = new Request(`${base}${file}`, { headers: { Range: 'bytes=0-1' } });
      return route === null ? null : answer(route, request, means);
    };
    serve({ 'data/basemap/archive.22222222.pmtiles': 'tiles' });
    expect((await part('data/basemap/archive.22222222.pmtiles'))?.status).toBe(200);
    serve(null);
    const cut = await part('data/facts.11111111.json');
    expect([cut?.status, cut?.headers.get('Content-Range'), await cut?.text()]).toEqual([
      206,
      'bytes 0-1/3',
      'on',
    ]);
    await expect(part('data/basemap/archive.22222222.pmtiles')).rejects.toThrow(/Failed to fetch/);
  });

  it('a page still open on the former release with that one’s code, and the new one with its own', async () => {
    const { get, swapped } = await held();
    await swapped();
    expect(await get('', 'navigate')).toBe('page two');
    expect(await get('policy.js')).toBe('policy two');
    expect(await get('assets/a-11111111.js')).toBe('code one');
  });

  it('the hall’s settings from the server while there is one, else as they last were', async () => {
    const { get, serve } = await held();
    serve({ ...first, 'kiosk.json': '{"updates":7}' });
    expect(await get('kiosk.json')).toBe('{"updates":7}');
    serve(null);
    expect(await get('kiosk.json')).toBe('{"updates":7}');
  });

  /** What the worker makes of this answer of the server, and what it would give without a server after it. */
  async function settingsAfter(any: (request: Request) => Promise<Response>) {
    const { means, serve, get } = await held();
    serve({ ...first, 'kiosk.json': '{"updates":7}' });
    await get('kiosk.json');
    serve(null);
    const route = routeOf(asked('kiosk.json'), base);
    if (route === null) return expect.fail('no settings');
    const network = { ...means.network, any };
    const now = await answer(route, new Request(`${base}kiosk.json`), { ...means, network });
    return { now: await now.text(), later: await get('kiosk.json') };
  }
  const kept = '{"updates":7}';

  it.each<[string, Response, string]>([
    ['that it is out of order', new Response('{}', { status: 503 }), kept],
    ['that there are none', new Response('none', { status: 404 }), 'none'],
    ['a page for everything', new Response('<p>', { headers: { 'Content-Type': 'text/html' } }), '<p>'],
    ['half of them', new Response('{"upd', { headers: { 'Content-Type': 'application/json' } }), kept],
  ])('no settings for later where the server says %s', async (_case, said, now) => {
    expect(await settingsAfter(async () => said)).toEqual({ now, later: kept });
  });

  it('the settings as they last were to who would wait for ever, whether headers came or not', async () => {
    const patience = new AbortController();
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(patience.signal);
    const silent = (request: Request) =>
      new Promise<Response>((_, reject) => {
        request.signal.addEventListener('abort', () => reject(request.signal.reason));
        patience.abort();
      });
    expect(await settingsAfter(silent)).toEqual({ now: kept, later: kept });
    const later = new AbortController();
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(later.signal);
    const halfWay = async ({ signal }: Request) => {
      const body = new ReadableStream({
        start: (stream) => signal.addEventListener('abort', () => stream.error(signal.reason)),
        pull: () => later.abort(),
      });
      return new Response(body, { headers: { 'Content-Type': 'application/json' } });
    };
    expect(await settingsAfter(halfWay)).toEqual({ now: kept, later: kept });
    vi.restoreAllMocks();
  });

  it('a file whose name tells no content from the former release, where the present one and the server lack it', async () => {
    const { get, swapped, serve, contents } = await held();
    await swapped();
    contents.get(cacheName(base, 'app', app2.version))?.delete(`${base}policy.js`);
    expect(await get('policy.js')).toBe('policy two');
    serve(null);
    expect(await get('policy.js')).toBe('policy one');
  });
});

describe('a release of the app that never says it stands', () => {
  it.each([
    ['?mode=kiosk', 1],
    ['?v=1', 2],
  ])('opened with %s is taken back after %i openings', async (query, openings) => {
    const { get, swapped, order } = await held();
    await swapped();
    for (let opening = 0; opening < openings; opening++)
      expect(await get(query, 'navigate')).toBe('page two');
    expect(await get(query, 'navigate')).toBe('page one');
    const told = await order({ kind: 'state' });
    expect(told.channels.app).toMatchObject({ current: app1.version, untold: { version: app2.version } });
    expect((await order({ kind: 'check' })).channels.app).toMatchObject({ pending: null, untold: null });
  });

  it('is not judged by frames in other pages, nor once it has passed', async () => {
    const { get, swapped, order } = await held();
    await swapped();
    for (let opening = 0; opening < 5; opening++)
      expect(await get('?mode=embed', 'navigate')).toBe('page two');
    await order({ kind: 'passed', channel: 'app', version: app2.version });
    for (let opening = 0; opening < 5; opening++) expect(await get('', 'navigate')).toBe('page two');
  });
});
