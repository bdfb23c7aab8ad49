import { causeOf } from './cause';
import { integrityOf } from './release';

/** How a file comes from the server; tests bring their own. */
export interface Network {
  /** A file as it was listed, whole. @throws when it is missing, cut short or of another hash */
  readonly whole: (address: string, sha256: string) => Promise<Response>;
  /** A list, never from a cache. @throws when it is missing */
  readonly list: (address: string) => Promise<string>;
  /** Whatever the page asked for. @throws when the server does not answer */
  readonly any: (request: Request) => Promise<Response>;
}

/** What belongs to the way the bytes came, not to the bytes; and what would keep the cache from finding them. */
const ofTheWay = ['content-encoding', 'content-length', 'transfer-encoding', 'vary', 'age', 'date'];

/** The browser itself compares the hash; a body read to its end was not cut short, and carries no redirection. */
async function fetchWhole(address: string, sha256: string, cache: RequestCache): Promise<Response> {
  const response = await fetch(address, {
    integrity: integrityOf(sha256),
    cache,
    credentials: 'same-origin',
  });
  if (!response.ok) throw new Error(`HTTP ${response.status} ${address}`);
  const headers = new Headers(response.headers);
  for (const name of ofTheWay) headers.delete(name);
  return new Response(await response.arrayBuffer(), { headers });
}

export const network: Network = {
  whole: async (address, sha256) => {
    try {
      return await fetchWhole(address, sha256, 'default');
    } catch {
      try {
        // What the browser kept may be of another release.
        return await fetchWhole(address, sha256, 'reload');
      } catch (error) {
        throw new Error(`${address}: ${causeOf(error)}`);
      }
    }
  },
  list: async (address) => {
    const response = await fetch(address, { cache: 'no-store' });
    if (!response.ok) throw new Error(`HTTP ${response.status} ${address}`);
    return response.text();
  },
  any: (request) => fetch(request),
};
