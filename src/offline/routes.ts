import { versionsFile } from '../model/versions';
import { type ChannelName, isHashed, listOf } from './names';

/** What a request of the page is for. */
export type Route =
  /** The page itself, with the most openings that a release on trial may have; null where it is none to judge by. */
  | { readonly kind: 'page'; readonly openings: number | null }
  /** The hall's settings: always the newest that can be had. */
  | { readonly kind: 'settings' }
  /** Which version of the facts is in use: the one held, as long as one is. */
  | { readonly kind: 'versions' }
  /** The list of the files of one version of the facts. */
  | { readonly kind: 'manifest'; readonly version: string }
  /** A file of a release, or a part of it; `anyRelease` where its name holds its hash. */
  | {
      readonly kind: 'file';
      readonly channel: ChannelName;
      readonly file: string;
      readonly anyRelease: boolean;
    };

/** Neither the worker itself nor what it looks for new releases by. */
const never = new Set(['sw.js', listOf.app]);

/** A hall's screen reloads by itself when a start fails; a visitor may just be impatient. */
const openingsOfHall = 1;
const openingsOfVisitor = 2;

type Asked = Pick<Request, 'method' | 'url' | 'mode' | 'cache'> & { readonly headers: Pick<Headers, 'has'> };

/**
 * What to answer a request with; null: none of ours, the browser does as always.
 * @param base address of the page's folder, ending in `/`
 */
export function routeOf({ method, url, mode, cache, headers }: Asked, base: string): Route | null {
  const { origin, pathname, searchParams } = new URL(url);
  if (!/^(GET|HEAD)$/.test(method) || !`${origin}${pathname}`.startsWith(base)) return null;
  const file = decoded(pathname.slice(new URL(base).pathname.length));
  const isWhole = method === 'GET' && !headers.has('range');
  if (file === '' || file === 'index.html') {
    const how = searchParams.get('mode');
    const openings = how === 'embed' ? null : how === 'kiosk' ? openingsOfHall : openingsOfVisitor;
    return isWhole && mode === 'navigate' ? { kind: 'page', openings } : null;
  }
  if (file === 'kiosk.json') return isWhole ? { kind: 'settings' } : null;
  // Who will have nothing kept asks what the server itself has.
  if (file === versionsFile) return cache === 'no-store' || !isWhole ? null : { kind: 'versions' };
  const [, version] = /^data\/manifest\.([0-9a-f]{16})\.json$/.exec(file) ?? [];
  if (version !== undefined) return isWhole ? { kind: 'manifest', version } : null;
  if (never.has(file) || !/\.\w+$/.test(file)) return null;
  const channel = file.startsWith('data/') ? 'data' : 'app';
  return { kind: 'file', channel, file, anyRelease: isHashed(file) };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
