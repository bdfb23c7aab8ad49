import type { Source } from 'pmtiles';

/**
 * A large file of which only parts are read, by range requests. A server that knows none sends the whole file at the
 * first of them; it is kept, and parts are cut from it.
 * @param address absolute; its name holds the hash of its content, so parts always fit one another
 */
export function partsOf(address: string): Source {
  let whole: Blob | null = null;
  const fetchPart = async (offset: number, length: number, signal?: AbortSignal): Promise<ArrayBuffer> => {
    const response = await fetch(address, {
      headers: { Range: `bytes=${offset}-${offset + length - 1}` },
      ...(signal === undefined ? {} : { signal }),
    });
    if (response.status === 200) {
      whole = await response.blob();
      return cut(whole, offset, length);
    }
    if (response.status !== 206) throw new Error(`HTTP ${response.status} ${address}`);
    const range = response.headers.get('Content-Range');
    if (range?.startsWith(`bytes ${offset}-`) !== true)
      throw new Error(`Another part than asked for: ${range}`);
    return response.arrayBuffer();
  };
  return {
    getKey: () => address,
    getBytes: async (offset, length, signal) => {
      const data =
        whole === null ? await fetchPart(offset, length, signal) : await cut(whole, offset, length);
      // Only the first read may ask for more than there is: a small archive is shorter than that.
      if (offset > 0 && data.byteLength < length) throw new Error(`Cut short: ${address}`);
      return { data };
    },
  };
}

const cut = (whole: Blob, offset: number, length: number): Promise<ArrayBuffer> =>
  whole.slice(offset, offset + length).arrayBuffer();
