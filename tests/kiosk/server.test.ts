import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, type RequestOptions, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHallServer } from '../../src/build/hall/server';
import { isPlainRange } from '../../src/build/hall/site';

const home = mkdtempSync(join(tmpdir(), 'hall-'));
const folder = join(home, 'site');
const page = `<!doctype html><title>Map</title>${'<p>杨浦</p>'.repeat(200)}`;
const script = 'export const belt = 1;\n'.repeat(100);
let now = 0;
let port = 0;
let server: Server;

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks the server as it is, without a browser's or `fetch`'s cleaning of paths and headers. */
function ask(path: string, options: RequestOptions = {}, body = ''): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, agent: false, ...options }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    asked.on('error', reject);
    asked.end(body);
  });
}
const beat = (headers = {}, body = '') => ask('/beat', { method: 'POST', headers }, body);
const health = async () => JSON.parse((await ask('/healthz')).body.toString());

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(home, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'index.html'), page);
  writeFileSync(join(folder, 'index.html.br'), brotliCompressSync(page));
  writeFileSync(join(folder, 'index.html.gz'), gzipSync(page));
  writeFileSync(join(folder, 'kiosk.json'), JSON.stringify({ beat: true }));
  writeFileSync(join(folder, 'assets', 'main-Ab12_x-9.js'), script);
  server = createHallServer({ folder, version: () => '1.2.3', clock: () => now });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(home, { recursive: true });
});

describe('the server of a hall serves the page', () => {
  it('compressed as the browser takes it', async () => {
    const br = await ask('/?mode=kiosk', { headers: { 'Accept-Encoding': 'gzip, br' } });
    expect(br.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' });
    expect(brotliDecompressSync(br.body).toString()).toBe(page);
    expect((await ask('/', { headers: { 'Accept-Encoding': 'gzip' } })).headers['content-encoding']).toBe(
      'gzip',
    );
    const plain = await ask('/');
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.body.toString()).toBe(page);
  });

  it('with the headers of a page that nobody may frame', async () => {
    const { headers } = await ask('/');
    expect(headers['content-security-policy']).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
    expect(headers).toMatchObject({
      'content-type': 'text/html;charset=utf-8',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
    });
    expect((await ask('/assets/main-Ab12_x-9.js')).headers['content-security-policy']).toBeUndefined();
  });

  it('revalidated, and files with a hash for ever', async () => {
    const { headers } = await ask('/index.html');
    const again = await ask('/index.html', { headers: { 'If-None-Match': headers.etag } });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect((await ask('/assets/main-Ab12_x-9.js')).headers['cache-control']).toBe(
      'public, max-age=31536000, immutable',
    );
  });

  it('in parts', async () => {
    const part = await ask('/assets/main-Ab12_x-9.js', { headers: { Range: 'bytes=7-11' } });
    expect([part.status, part.body.toString()]).toEqual([206, script.slice(7, 12)]);
    expect(part.headers['content-range']).toBe(`bytes 7-11/${script.length}`);
    const beyond = await ask('/assets/main-Ab12_x-9.js', { headers: { Range: 'bytes=999999-' } });
    expect(beyond.status).toBe(416);
  });

  it.each(['bytes=9-2', 'bytes=-5', 'bytes=a-b', 'lines=1-2', 'bytes=0-1,4-5', ''])(
    'whole where the range is "%s"',
    async (range) => {
      expect(isPlainRange(range)).toBe(false);
      const { status, body } = await ask('/assets/main-Ab12_x-9.js', { headers: { Range: range } });
      expect([status, body.toString()]).toEqual([200, script]);
    },
  );

  it('as the folder is now, and nothing for what is not there', async () => {
    expect((await ask('/data/new.json')).status).toBe(404);
    mkdirSync(join(folder, 'data'), { recursive: true });
    writeFileSync(join(folder, 'data', 'new.json'), '{}');
    expect((await ask('/data/new.json')).body.toString()).toBe('{}');
    const gone = await ask('/assets/main-00000000.js');
    expect([gone.status, gone.headers['cache-control']]).toEqual([404, 'no-store']);
  });

  it('to HEAD without its body', async () => {
    const { status, headers, body } = await ask('/', { method: 'HEAD' });
    expect([status, body.length, headers['content-length']]).toEqual([200, 0, `${Buffer.byteLength(page)}`]);
  });
});

describe('the server of a hall refuses', () => {
  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/..\\secret.txt',
  ])('to leave its folder: %s', async (path) => {
    const { status, body } = await ask(path);
    expect(body.toString()).not.toContain('secret');
    expect(status).toBe(404);
  });

  it.each(['//', '/%', '/%00', `/${'a'.repeat(5000)}`])(
    'a strange path without falling over',
    async (path) => {
      await ask(path);
      expect((await ask('/healthz')).status).toBe(200);
    },
  );

  it.each(['attacker.example', 'attacker.example:80', '127.0.0.1', '127.0.0.1.attacker.example'])(
    'the host %s',
    async (host) => {
      const { status, body } = await ask('/', { headers: { Host: host } });
      expect([status, body.length]).toEqual([421, 0]);
    },
  );

  it('no other name of this machine', async () => {
    for (const host of ['localhost', 'LOCALHOST', '127.0.0.1'])
      expect((await ask('/', { headers: { Host: `${host}:${port}` } })).status).toBe(200);
  });

  it.each([
    ['POST', '/'],
    ['POST', '/healthz'],
    ['PUT', '/beat'],
    ['DELETE', '/index.html'],
    ['OPTIONS', '/beat'],
  ])('%s %s', async (method, path) => {
    const { status, headers } = await ask(path, { method });
    expect([status, headers['allow']]).toEqual([405, 'GET, HEAD']);
  });
});

describe('signs of life', () => {
  it('are counted, at most one a second, and their silence is seen', async () => {
    now = 100;
    expect(await health()).toEqual({
      version: '1.2.3',
      uptimeSeconds: 100,
      beatsWanted: true,
      lastBeatSeconds: null,
    });
    expect((await ask('/healthz?page')).status).toBe(503);
    expect((await beat()).status).toBe(204);
    now = 100.5;
    expect((await beat()).status).toBe(429);
    now = 129;
    expect((await ask('/healthz?page')).status).toBe(200);
    expect(await health()).toMatchObject({ lastBeatSeconds: 29 });
    now = 130;
    expect((await ask('/healthz?page')).status).toBe(503);
    expect((await ask('/healthz')).status).toBe(200);
    expect((await beat({ Origin: `http://127.0.0.1:${port}` })).status).toBe(204);
    expect((await ask('/healthz?page')).status).toBe(200);
  });

  it('are not taken from another page or with a load', async () => {
    now = 200;
    expect((await beat({ Origin: 'https://attacker.example' })).status).toBe(403);
    expect((await beat({}, 'x'.repeat(300))).status).toBe(413);
    expect(await health()).toMatchObject({ lastBeatSeconds: 70 });
  });

  it('are missed by no one where the settings ask for none', async () => {
    writeFileSync(join(folder, 'kiosk.json'), JSON.stringify({ beat: false }));
    now = 300;
    expect((await ask('/healthz?page')).status).toBe(200);
  });
});
