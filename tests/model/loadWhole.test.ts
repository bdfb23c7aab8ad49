import { createHash } from 'node:crypto';
import { afterEach, expect, it, vi } from 'vitest';
import { network } from '../../src/model/loadWhole';
import { integrityOf } from '../../src/model/release';

const address = 'https://belt.test/data/facts.json';
const sha256 = createHash('sha256').update('facts').digest('hex');

/** A browser's `fetch`: it compares the hash that it is given, and gives what it kept where it may. */
function browserWith(kept: string | null, served: string | null, headers: Record<string, string> = {}) {
  const asked: unknown[] = [];
  vi.stubGlobal('fetch', async (_address: string, { cache, integrity }: RequestInit) => {
    asked.push(cache);
    const body = cache === 'default' ? (kept ?? served) : served;
    if (body === null) return new Response('', { status: 404 });
    const own = integrityOf(createHash('sha256').update(body).digest('hex'));
    if (integrity !== undefined && integrity !== own) throw new TypeError('Failed integrity check');
    return new Response(body, { headers });
  });
  return asked;
}
afterEach(() => vi.unstubAllGlobals());

it('a file comes whole, without what belongs to the way that it came', async () => {
  const asked = browserWith(null, 'facts', {
    'Content-Type': 'application/json',
    'Content-Encoding': 'br',
    'Content-Length': '3',
    Vary: 'Accept-Encoding',
  });
  const response = await network.whole(address, sha256);
  expect(await response.text()).toBe('facts');
  expect([...response.headers]).toEqual([['content-type', 'application/json']]);
  expect(asked).toEqual(['default']);
});

it('a file of another hash is no such file, and the message names it', async () => {
  browserWith(null, 'fac');
  await expect(network.whole(address, sha256)).rejects.toThrow(/facts\.json: .*integrity/);
});

it('what the browser kept of another release is asked for once more, past what it kept', async () => {
  const asked = browserWith('former facts', 'facts');
  expect(await (await network.whole(address, sha256)).text()).toBe('facts');
  expect(asked).toEqual(['default', 'reload']);
});

it('a page that says “not found” is no file', async () => {
  browserWith(null, null);
  await expect(network.whole(address, sha256)).rejects.toThrow(/facts\.json: HTTP 404/);
  await expect(network.list(address)).rejects.toThrow('HTTP 404');
});

it('a list never comes from what the browser kept', async () => {
  const asked = browserWith('old list', 'list');
  expect(await network.list(address)).toBe('list');
  expect(asked).toEqual(['no-store']);
});
