/** Bytes of a file, both ends included. */
interface Span {
  readonly first: number;
  readonly last: number;
}

/**
 * What a `Range` header asks of a file of so many bytes (RFC 9110, section 14): one span that lies in it; `beyond` for
 * one that begins after its end; null where it is to be given whole: another unit, several spans, or no sense in it.
 */
export function spanOf(range: string, size: number): Span | 'beyond' | null {
  const [, from, to] = /^bytes=\s*(\d*)-(\d*)\s*$/i.exec(range) ?? [];
  if (from === undefined || to === undefined || (from === '' && to === '')) return null;
  if (from === '') {
    const tail = Math.min(Number(to), size);
    return tail === 0 ? 'beyond' : { first: size - tail, last: size - 1 };
  }
  const first = Number(from);
  const last = to === '' ? Number.POSITIVE_INFINITY : Number(to);
  if (last < first) return null;
  return first >= size ? 'beyond' : { first, last: Math.min(last, size - 1) };
}

/** Whether what the asker holds already is of this very file; a weak validator never says so (section 13.1.5). */
function isOfThis(ifRange: string, held: Headers): boolean {
  if (/^(W\/)?"/.test(ifRange)) return !ifRange.startsWith('W/') && ifRange === held.get('etag');
  return ifRange === held.get('last-modified');
}

type Asked = Pick<Request, 'method'> & { readonly headers: Pick<Headers, 'get'> };

/**
 * Answers from a stored file what was asked of it, as a server with range requests would: whole, a part (206), or that
 * there is no such part (416). Browsers store no parts, so the whole is what is held.
 */
export async function partOf({ method, headers }: Asked, held: Response): Promise<Response> {
  const range = headers.get('range');
  const ifRange = headers.get('if-range');
  const wantsPart = method === 'GET' && range !== null && held.status === 200;
  if (method !== 'HEAD' && (!wantsPart || (ifRange !== null && !isOfThis(ifRange, held.headers))))
    return held;
  const file = await held.blob();
  const own = new Headers(held.headers);
  own.set('Accept-Ranges', 'bytes');
  const span = wantsPart ? spanOf(range, file.size) : null;
  if (span === 'beyond') {
    own.set('Content-Range', `bytes */${file.size}`);
    own.set('Content-Length', '0');
    return new Response(null, { status: 416, headers: own });
  }
  if (span === null) {
    own.set('Content-Length', `${file.size}`);
    return new Response(method === 'HEAD' ? null : file, { headers: own });
  }
  const { first, last } = span;
  own.set('Content-Range', `bytes ${first}-${last}/${file.size}`);
  own.set('Content-Length', `${last - first + 1}`);
  return new Response(file.slice(first, last + 1), { status: 206, headers: own });
}
