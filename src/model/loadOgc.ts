import { collectionAddress, conformanceAddress, itemsAddress } from './ogc/address';
import type { Answer, HeldPage } from './ogc/answer';
import { offersCrs84 } from './ogc/crs';
import { readPage } from './ogc/page';
import { OgcRefusal } from './ogc/refusal';
import { readText } from './ogc/text';
import {
  failedOnPage,
  incomplete,
  nextElsewhere,
  nextLoops,
  noCollection,
  notFeatures,
  notJson,
  otherCrs,
  tooMuch,
} from './ogc/words';
import type { OnlinePlaces } from './online-places';
import { entryOf } from './parse-list';

/** Far beyond any district, and yet no more than a page can bear: to check a place takes about a millisecond. */
const most = { pages: 200, features: 3_000, bytes: 24_000_000 } as const;
/** Milliseconds in which all pages must have come. */
const patience = 90_000;

/** How an endpoint is asked; tests bring shorter measures. */
export interface Asking {
  /** Address of the page's folder. */
  readonly base: string;
  /** The last good answer. */
  readonly held: Answer | null;
  readonly now: () => number;
  readonly limits?: { readonly pages: number; readonly features: number; readonly bytes: number };
  readonly patience?: number;
}

/**
 * Fetches all items of the collection, page by page (OGC API – Features, Part 1:
 * https://docs.ogc.org/is/17-069r4/17-069r4.html). Nothing is taken of an answer that is not whole. Pages that the server
 * calls unchanged come from the last answer.
 * @throws OgcRefusal saying what is wrong; Error when the server does not answer
 */
export async function loadOgc(places: OnlinePlaces, asking: Asking): Promise<Answer> {
  const { base, held, now, limits = most } = asking;
  const signal = AbortSignal.timeout(asking.patience ?? patience);
  const standing = checkStanding(places, base, signal);
  standing.catch(() => undefined);
  const pages: HeldPage[] = [];
  const read = new Set<string>();
  const total = { bytes: 0, features: 0 };
  let matched: number | null = null;
  let plain = false;
  let at: URL | null = itemsAddress(places, base);
  while (at !== null) {
    if (pages.length >= limits.pages)
      throw new OgcRefusal(tooMuch([`${limits.pages} 页`, `${limits.pages} pages`]));
    if (read.has(at.href)) throw new OgcRefusal(nextLoops);
    const address: string = at.href;
    read.add(address);
    const former = held?.pages.find((page) => page.address === address);
    const room = limits.bytes - total.bytes;
    const got = await ask(at, pages.length + 1, former, new URL(base).origin, room, signal);
    if (got === 'unknown-parameter') {
      if (plain || pages.length > 0) throw new OgcRefusal(failedOnPage(400, pages.length + 1));
      plain = true;
      at = itemsAddress(places, base, plain);
      continue;
    }
    const page = readPage(got.page.content, got.page.crs, at);
    pages.push(got.page);
    total.bytes += got.bytes;
    total.features += page.features.length;
    if (total.features > limits.features)
      throw new OgcRefusal(tooMuch([`${limits.features} 个要素`, `${limits.features} features`]));
    matched = page.matched ?? matched;
    at = page.next;
  }
  if (matched !== null && matched !== total.features)
    throw new OgcRefusal(incomplete(matched, total.features));
  await standing;
  return { format: 1, at: now(), pages };
}

type Got = { readonly page: HeldPage; readonly bytes: number } | 'unknown-parameter';

/**
 * A page, or the former one where the server says that it is unchanged. Conditions are sent to the map's own host only:
 * elsewhere they would cost a request in advance that many a server refuses, and there the browser's own cache asks.
 */
async function ask(
  at: URL,
  number: number,
  former: HeldPage | undefined,
  own: string,
  room: number,
  signal: AbortSignal,
): Promise<Got> {
  const conditions = at.origin === own && former !== undefined ? conditionsOf(former) : {};
  const isConditional = Object.keys(conditions).length > 0;
  const response = await fetch(at, {
    headers: { Accept: 'application/geo+json', ...conditions },
    cache: isConditional ? 'no-store' : 'no-cache',
    credentials: 'same-origin',
    signal,
  });
  if (response.status === 304 && former !== undefined) return { page: former, bytes: 0 };
  // A server must refuse a parameter that it does not know (/req/core/query-param-unknown).
  if (response.status === 400) return 'unknown-parameter';
  if (!response.ok) throw new OgcRefusal(failedOnPage(response.status, number));
  const arrived = new URL(response.url);
  if (arrived.origin !== at.origin) throw new OgcRefusal(nextElsewhere(arrived.origin, at.origin));
  const { headers } = response;
  const type = headers.get('content-type') ?? '';
  if (!/json/i.test(type)) throw new OgcRefusal(notJson(type.replace(/;.*/, '') || '?'));
  const { text, bytes } = await readText(response, room);
  return {
    page: {
      address: at.href,
      etag: headers.get('etag'),
      modified: headers.get('last-modified'),
      crs: headers.get('content-crs'),
      content: parsed(text),
    },
    bytes,
  };
}

const conditionsOf = ({ etag, modified }: HeldPage): Readonly<Record<string, string>> => ({
  ...(etag === null ? {} : { 'If-None-Match': etag }),
  ...(modified === null || etag !== null ? {} : { 'If-Modified-Since': modified }),
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new OgcRefusal(noCollection);
  }
}

/** Bytes in which a service describes itself; pygeoapi takes some thousands. */
const mostOfItself = 1_000_000;
const core = /\/ogcapi-features-1\/1\.\d\/(req|conf)\/(core|geojson)$/;

/**
 * What the service says of itself, as far as it does: nothing is held against one that says nothing. Only what it says
 * plainly counts: that it conforms to other standards, or that the collection is in other systems than CRS84.
 */
async function checkStanding(places: OnlinePlaces, base: string, signal: AbortSignal): Promise<void> {
  const said = async (address: URL): Promise<unknown> => {
    try {
      const response = await fetch(address, { headers: { Accept: 'application/json' }, signal });
      return response.ok ? JSON.parse((await readText(response, mostOfItself)).text) : null;
    } catch {
      return null;
    }
  };
  const [conformance, collection] = await Promise.all([
    said(conformanceAddress(places, base)),
    said(collectionAddress(places, base)),
  ]);
  const classes = entryOf(conformance, 'conformsTo');
  if (Array.isArray(classes) && !classes.some((each) => core.test(String(each))))
    throw new OgcRefusal(notFeatures);
  if (!offersCrs84(collection)) throw new OgcRefusal(otherCrs(String(entryOf(collection, 'crs'))));
}
