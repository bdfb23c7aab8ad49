import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A feature as a server gives it. */
export interface Feature {
  readonly type: 'Feature';
  readonly id?: string | number;
  readonly geometry: unknown;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** What the server does; each member can be changed while it runs. */
export interface Behaviour {
  features: readonly Feature[];
  /** The server's own most, whatever `limit` asks for. */
  pageSize: number;
  /** Answers instead; true: it did. */
  instead: (url: URL, request: IncomingMessage, response: ServerResponse) => boolean;
  /** Changes an answer before it is sent. */
  spoil: (page: Record<string, unknown>, offset: number) => object;
  headers: Readonly<Record<string, string>>;
  conformance: unknown;
  collection: unknown;
}

const crs84 = 'http://www.opengis.net/def/crs/OGC/1.3/CRS84';
const ordinary = (): Behaviour => ({
  features: [],
  pageSize: 1000,
  instead: () => false,
  spoil: (page) => page,
  headers: { 'Content-Crs': `<${crs84}>` },
  conformance: {
    conformsTo: [
      'http://www.opengis.net/spec/ogcapi-common-1/1.0/conf/core',
      'http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core',
      'http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson',
    ],
  },
  collection: { id: 'places', itemType: 'feature', crs: [crs84], storageCrs: crs84 },
});

/**
 * A server on this machine that answers as pygeoapi does: `next` by offset, also after a last page that happens to be
 * full, `numberMatched`, `timeStamp`, the links that it always gives.
 */
export async function fakeServer() {
  const asked: string[] = [];
  let behaviour = ordinary();
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', root());
    asked.push(`${url.pathname}${url.search}`);
    if (behaviour.instead(url, request, response)) return;
    const json = (content: unknown, type = 'application/json') => {
      response.writeHead(200, { 'Content-Type': type, ...behaviour.headers });
      response.end(JSON.stringify(content));
    };
    if (url.pathname === '/conformance') return json(behaviour.conformance);
    if (url.pathname === '/collections/places') return json(behaviour.collection);
    if (url.pathname === '/collections/places/items')
      return json(pageOf(url, behaviour), 'application/geo+json');
    response.writeHead(404, { 'Content-Type': 'application/json' });
    response.end('{"code":"NotFound"}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port }: AddressInfo = addressOf(server.address());
  const root = () => `http://127.0.0.1:${port}`;
  return {
    root: root(),
    asked,
    /** From now on it behaves ordinarily, but for this. */
    behave: (wish: Partial<Behaviour>) => {
      behaviour = { ...ordinary(), ...wish };
      asked.length = 0;
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function addressOf(address: AddressInfo | string | null): AddressInfo {
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address;
}

function pageOf(url: URL, { features, pageSize, spoil }: Behaviour): object {
  const limit = Math.min(Number(url.searchParams.get('limit') ?? 10), pageSize);
  const offset = Number(url.searchParams.get('offset') ?? 0);
  const page = features.slice(offset, offset + limit);
  const link = (rel: string, query: string, type = 'application/geo+json') => ({
    type,
    rel,
    title: rel,
    href: `${url.origin}${url.pathname}?${query}`,
  });
  const hasNext = features.length > limit + offset || page.length === limit;
  return spoil(
    {
      type: 'FeatureCollection',
      features: page,
      numberMatched: features.length,
      numberReturned: page.length,
      links: [
        link('self', `f=json&limit=${limit}`),
        link('alternate', `f=jsonld&limit=${limit}`, 'application/ld+json'),
        link('alternate', `f=html&limit=${limit}`, 'text/html'),
        ...(hasNext ? [link('next', `f=json&offset=${offset + limit}&limit=${limit}`)] : []),
      ],
      timeStamp: '2026-11-26T12:00:00.000000Z',
    },
    offset,
  );
}
