import { describe, expect, it } from 'vitest';
import { all, features, idsOf, serving } from './serving';

const { behave, items, load } = serving();

describe('a collection in pages', () => {
  it('is read to its end, by the parameters of the standard', async () => {
    const answer = await load();
    expect(idsOf(answer)).toEqual(all);
    expect(answer).toMatchObject({ format: 1, at: 1000 });
    expect(items()).toEqual([
      '/collections/places/items?f=json&limit=10',
      '/collections/places/items?f=json&offset=10&limit=10',
      '/collections/places/items?f=json&offset=20&limit=10',
    ]);
  });

  it('in the pages that the server is willing to give', async () => {
    behave({ features, pageSize: 6 });
    expect(idsOf(await load())).toEqual(all);
    expect(items()).toHaveLength(5);
  });

  it('whose last page is full, and is followed by an empty one', async () => {
    behave({ features: features.slice(0, 20) });
    expect(idsOf(await load())).toEqual(all.slice(0, 20));
    expect(items()).toHaveLength(3);
  });

  it('with relative links, without numberMatched and with links of other formats', async () => {
    behave({
      features,
      spoil: ({ numberMatched: _, links, ...page }, offset) => ({
        ...page,
        links: [
          { rel: 'next', type: 'text/html', href: '/elsewhere' },
          null,
          ...(offset < 20 ? [{ rel: 'next', href: `items?limit=10&offset=${offset + 10}` }] : []),
        ],
      }),
    });
    expect(idsOf(await load())).toEqual(all);
  });

  it('of a service below a path, with a query of its own', async () => {
    behave({
      features,
      instead: (url, _, response) => {
        if (url.pathname !== '/wfs3/collections/places%20of%20ours/items') return false;
        response.writeHead(200, { 'Content-Type': 'application/geo+json' });
        response.end('{"type":"FeatureCollection","features":[]}');
        return true;
      },
    });
    await load({}, { url: '/wfs3/?MAP=/srv/belt.qgz', collection: 'places of ours' });
    expect(items()).toEqual([
      '/wfs3/collections/places%20of%20ours/items?MAP=%2Fsrv%2Fbelt.qgz&f=json&limit=10',
    ]);
  });

  it('of a server that refuses the parameter f', async () => {
    behave({
      features,
      instead: (url, _, response) => {
        if (!url.searchParams.has('f')) return false;
        response.writeHead(400);
        response.end();
        return true;
      },
      spoil: ({ links: _, ...page }) => page,
      pageSize: 1000,
    });
    expect(idsOf(await load({}, { pageSize: 100 }))).toEqual(all);
    expect(items()).toEqual([
      '/collections/places/items?f=json&limit=100',
      '/collections/places/items?limit=100',
    ]);
  });

  it('is read of a server whose description of itself has no end', async () => {
    behave({
      features,
      instead: (url, request, response) => {
        if (!url.pathname.endsWith('/conformance')) return false;
        response.writeHead(200, { 'Content-Type': 'application/json' });
        const more = setInterval(() => response.write(' '.repeat(200_000)), 1);
        request.socket.once('close', () => clearInterval(more));
        return true;
      },
    });
    expect(idsOf(await load({ patience: 600_000 }))).toEqual(all);
  });

  it('asks for GeoJSON, and a server that says nothing of itself is asked all the same', async () => {
    const accepted: (string | undefined)[] = [];
    behave({
      features,
      instead: (url, request, response) => {
        if (url.pathname.endsWith('/items')) {
          accepted.push(request.headers.accept);
          return false;
        }
        response.writeHead(404);
        response.end();
        return true;
      },
    });
    expect(idsOf(await load())).toEqual(all);
    expect(new Set(accepted)).toEqual(new Set(['application/geo+json']));
  });
});
