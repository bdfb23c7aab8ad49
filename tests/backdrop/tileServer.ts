import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly body?: Buffer | string;
}

export interface TileServer {
  /** Such as `http://127.0.0.1:40123`. */
  readonly origin: string;
  /** Path and query of everything that was asked for, in order. */
  readonly asked: string[];
  readonly close: () => Promise<void>;
}

/** A server of this machine for tiles, in the place of another host. */
export async function serveTiles(answer: (url: URL) => Answer): Promise<TileServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    asked.push(`${url.pathname}${url.search}`);
    const { status = 200, type = 'image/png', body = '' } = answer(url);
    response.writeHead(status, { 'Content-Type': type, 'Access-Control-Allow-Origin': '*' });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
