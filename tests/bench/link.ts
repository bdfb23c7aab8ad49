import { connect, createServer, type Socket } from 'node:net';

/** A network between browser and server: bytes per millisecond and milliseconds one way; both null means at once. */
export interface Line {
  readonly bytesPerMs: number;
  readonly oneWayMs: number;
}

export interface Link {
  readonly port: number;
  /** Bytes that the browser has received so far. */
  readonly received: () => number;
  readonly close: () => Promise<void>;
}

const piece = 8192;

const next = (waiting: Buffer[]): Buffer => waiting.shift() ?? Buffer.alloc(0);

/**
 * Stands between browser and server and lets bytes through as slowly as a line would, for all connections together.
 * The browser's own throttling leaves out what the map's worker fetches; this cannot.
 */
export async function openLink(port: number, { bytesPerMs, oneWayMs }: Line): Promise<Link> {
  let received = 0;
  let free = 0;
  const sockets = new Set<Socket>();
  const server = createServer((browser) => {
    const upstream = connect(port, '127.0.0.1');
    for (const socket of [browser, upstream]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => sockets.delete(socket));
    }
    // Timers that are due together run in any order; the bytes keep theirs.
    const asked: Buffer[] = [];
    const answered: Buffer[] = [];
    // A new connection costs its first request one more way there and back.
    let handshake = oneWayMs * 2;
    browser.on('data', (data) => {
      asked.push(data);
      setTimeout(() => upstream.write(next(asked)), oneWayMs + handshake);
      handshake = 0;
    });
    upstream.on('data', (data) => {
      for (let at = 0; at < data.length; at += piece) {
        const part = data.subarray(at, at + piece);
        free = Math.max(free, performance.now()) + part.length / bytesPerMs;
        answered.push(part);
        setTimeout(() => browser.write(next(answered)), free - performance.now() + oneWayMs);
        received += part.length;
      }
    });
    upstream.on('end', () =>
      setTimeout(() => browser.end(), Math.max(0, free - performance.now()) + oneWayMs + 1),
    );
    browser.on('end', () => upstream.end());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The line has no port');
  return {
    port: address.port,
    received: () => received,
    close: () =>
      new Promise((closed) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => closed());
      }),
  };
}
