import { describe, expect, it } from 'vitest';
import type { Behaviour } from './fakeServer';
import { features, idsOf, serving } from './serving';

const { behave, items, load } = serving();

describe('an answer that is held', () => {
  const tagged: Partial<Behaviour> = {
    instead: (url, request, response) => {
      if (!url.pathname.endsWith('/items')) return false;
      const tag = `"v1-${url.searchParams.get('offset') ?? 0}"`;
      if (request.headers['if-none-match'] === tag) {
        response.writeHead(304, { ETag: tag });
        response.end();
        return true;
      }
      response.setHeader('ETag', tag);
      return false;
    },
  };

  it('is asked after page by page, and stands where it is unchanged', async () => {
    behave({ features, ...tagged });
    const held = await load();
    behave({ features: [], ...tagged });
    const again = await load({ held, now: () => 2000 });
    expect(again).toEqual({ ...held, at: 2000 });
    expect(items()).toHaveLength(3);
  });

  it('gives way page by page where it has changed', async () => {
    behave({ features, ...tagged });
    const held = await load();
    const renamed = features.map((feature, index) =>
      index === 12 ? { ...feature, id: 'renamed' } : feature,
    );
    const isNew = (url: URL) => url.searchParams.get('offset') === '10';
    behave({
      features: renamed,
      instead: (url, request, response) => !isNew(url) && (tagged.instead?.(url, request, response) ?? false),
    });
    expect(idsOf(await load({ held }))).toEqual(renamed.map(({ id }) => id));
  });

  it('by its date where there is no tag', async () => {
    const since: (string | undefined)[] = [];
    const date = 'Thu, 26 Nov 2026 08:00:00 GMT';
    behave({
      features,
      headers: { 'Last-Modified': date },
      instead: (url, request) => {
        if (url.pathname.endsWith('/items')) since.push(request.headers['if-modified-since']);
        return false;
      },
    });
    const held = await load();
    await load({ held });
    expect(since).toEqual([undefined, undefined, undefined, date, date, date]);
  });

  it('is not spoken of to another host, which may not admit such headers', async () => {
    behave({ features, ...tagged });
    const held = await load();
    const conditions: (string | undefined)[] = [];
    behave({
      features,
      instead: (_url, request) => {
        conditions.push(request.headers['if-none-match']);
        return false;
      },
    });
    await load({ held, base: 'https://map.example.org/' });
    expect(new Set(conditions)).toEqual(new Set([undefined]));
  });
});
