/** Why nothing was had of another host, without its words: they may hold the address, and with it the key. */
export type TileFault =
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'unreachable' | 'slow' | 'no-picture' };

export class TileRefused extends Error {
  override readonly name = 'TileRefused';
  /** As MapLibre asks for it: a tile that does not exist (404) is made up for from the level above. */
  readonly status: number;
  constructor(readonly fault: TileFault) {
    super(fault.kind === 'status' ? `HTTP ${fault.status}` : fault.kind);
    this.status = fault.kind === 'status' ? fault.status : 0;
  }
}

/** Milliseconds that another host may take. */
const patience = 12_000;

/** Asks and reads to the end, for neither may take longer. */
async function ask<T>(
  address: string,
  read: (response: Response) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  const limit = AbortSignal.timeout(patience);
  const stop = new AbortController();
  for (const reason of [limit, signal]) reason?.addEventListener('abort', () => stop.abort());
  if (signal?.aborted === true) stop.abort();
  try {
    const response = await fetch(address, { credentials: 'omit', signal: stop.signal });
    if (!response.ok) throw new TileRefused({ kind: 'status', status: response.status });
    return await read(response);
  } catch (error) {
    if (error instanceof TileRefused || signal?.aborted === true) throw error;
    throw new TileRefused({ kind: limit.aborted ? 'slow' : 'unreachable' });
  }
}

/**
 * Fetches one tile of another host as a picture.
 * @param signal the asker wants it no more
 * @throws TileRefused with what went wrong
 */
export async function loadTile(address: string, signal?: AbortSignal): Promise<ImageBitmap> {
  const file = await ask(address, (response) => response.blob(), signal);
  try {
    const picture = await createImageBitmap(file);
    if (signal?.aborted !== true) return picture;
    picture.close();
  } catch {
    // Nothing of a picture's own error is told.
  }
  signal?.throwIfAborted();
  throw new TileRefused({ kind: 'no-picture' });
}

/**
 * Fetches a style of another host; not checked yet.
 * @throws TileRefused with what went wrong
 */
export async function loadStyle(address: string): Promise<unknown> {
  const text = await ask(address, (response) => response.text());
  try {
    return JSON.parse(text);
  } catch {
    throw new TileRefused({ kind: 'no-picture' });
  }
}
