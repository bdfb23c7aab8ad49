import { afterEach, describe, expect, it, vi } from 'vitest';
import { partsOf } from '../../src/model/loadArchive';

const address = 'https://belt.test/data/basemap/archive.0a1b2c3d.pmtiles';
const text = '0123456789';

/** What the server was asked for, and how it answers. */
function serving(answer: (range: string) => Response) {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (_address: string, init: RequestInit) => {
    const range = new Headers(init.headers).get('range') ?? 'whole';
    asked.push(range);
    return answer(range);
  });
  return asked;
}
const part = (range: string) => {
  const [, from, to] = /bytes=(\d+)-(\d+)/.exec(range) ?? [];
  const body = text.slice(Number(from), Number(to) + 1);
  return new Response(body, {
    status: 206,
    headers: { 'Content-Range': `bytes ${from}-${Number(from) + body.length - 1}/${text.length}` },
  });
};
const read = async (parts: ReturnType<typeof partsOf>, offset: number, length: number) =>
  new TextDecoder().decode((await parts.getBytes(offset, length)).data);

afterEach(() => vi.unstubAllGlobals());

describe('parts of a large file', () => {
  it('are asked for by their bytes, and by nothing else', async () => {
    const asked = serving(part);
    const parts = partsOf(address);
    expect(await read(parts, 0, 99)).toBe(text);
    expect(await read(parts, 3, 2)).toBe('34');
    expect(asked).toEqual(['bytes=0-98', 'bytes=3-4']);
  });

  it('are cut from the whole where the server knows no parts, which then comes once', async () => {
    const asked = serving(() => new Response(text));
    const parts = partsOf(address);
    expect(await read(parts, 0, 4)).toBe('0123');
    expect(await read(parts, 6, 3)).toBe('678');
    expect(asked).toHaveLength(1);
  });

  it.each<[string, (range: string) => Response, RegExp]>([
    ['a server that has not got it', () => new Response('', { status: 404 }), /HTTP 404/],
    ['an end before the part', () => new Response('', { status: 416 }), /HTTP 416/],
    ['an end within the part', () => part('bytes=8-12'), /Cut short/],
    ['another part', () => part('bytes=0-4'), /Another part/],
    ['a part that does not say which', () => new Response('89', { status: 206 }), /Another part/],
  ])('%s is an error', async (_name, answer, error) => {
    serving(answer);
    await expect(read(partsOf(address), 8, 5)).rejects.toThrow(error);
  });

  it('from a whole that is too short are an error as well', async () => {
    serving(() => new Response(text));
    await expect(read(partsOf(address), 8, 5)).rejects.toThrow(/Cut short/);
  });
});
