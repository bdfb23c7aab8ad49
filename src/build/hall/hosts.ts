import type { IncomingMessage } from 'node:http';

const names = ['127.0.0.1', 'localhost', '[::1]'];

/** Whether the request names this machine: another name that leads here may be a foreign page's trick (DNS rebinding). */
export function namesOwnHost({ headers, socket }: IncomingMessage): boolean {
  const port = socket.localPort === 80 ? '' : `:${socket.localPort}`;
  return names.some((name) => headers.host?.toLowerCase() === `${name}${port}`);
}

/** Whether a request that changes something comes from a page of this very server, or from no page at all. */
export function comesFromOwnPage({ headers }: IncomingMessage): boolean {
  return headers.origin === undefined || headers.origin === `http://${headers.host}`;
}
