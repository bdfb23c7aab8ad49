import { join } from 'node:path';
import { preview } from 'vite';

/** Serves `dist/` as `npm start` does, with its headers and compression, on a free port of this machine only. */
export async function serveBuild(): Promise<{ address: string; close: () => Promise<void> }> {
  const root = join(import.meta.dirname, '..', '..');
  const server = await preview({
    root,
    preview: { host: '127.0.0.1', port: 0, open: false },
    logLevel: 'warn',
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('The preview server has no address');
  return { address, close: () => server.close() };
}
