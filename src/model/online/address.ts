import { urlOf } from '../url.ts';

/** What may stand in braces in the address of a tile. `{s}` is one of the listed subdomains, `{key}` the operator's key. */
const placeholders = /\{([^{}]*)\}/g;
const known = new Set(['z', 'x', 'y', '-y', 's', 'key', 'TileMatrix', 'TileRow', 'TileCol']);

/** This very machine, where no network is asked: plain http is safe there. */
const thisMachine = /^http:\/\/(localhost|127\.0\.0\.1)(:\d{1,5})?(\/|$)/;
const secure = /^https:\/\/(?:[a-z0-9{]|\{s\})[a-z0-9.{}-]*(:\d{1,5})?(\/|$)/i;

/** Why an address is refused; null where it is good. */
export type AddressFault =
  | 'not-https'
  | 'stranger-in-braces'
  | 'tile-not-named'
  | 'braces-in-host'
  | 'user-in-address';

/** The origin of an address as it stands in the file, such as `https://t{s}.example.org`. */
const hostPart = (address: string): string => /^[a-z]+:\/\/[^/?#]*/i.exec(address)?.[0] ?? '';

const braces = (text: string): string[] => [...text.matchAll(placeholders)].map(([, name = '']) => name);

/** Judges an address of anything: https (or http on this machine), no user name, braces in the host only for `{s}`. */
export function addressFault(address: string): AddressFault | null {
  if (!thisMachine.test(address) && !secure.test(address)) return 'not-https';
  const host = hostPart(address);
  if (host.includes('@') || urlOf(address.replace(placeholders, '0')) === null) return 'user-in-address';
  if (braces(host).some((name) => name !== 's')) return 'braces-in-host';
  return braces(address).some((name) => !known.has(name)) ? 'stranger-in-braces' : null;
}

/** Judges the address of a tile: it also names level, column and row. */
export function tileAddressFault(address: string): AddressFault | null {
  const fault = addressFault(address);
  if (fault !== null) return fault;
  const named = new Set(braces(address));
  const plain = named.has('z') && named.has('x') && (named.has('y') || named.has('-y'));
  const matrix = named.has('TileMatrix') && named.has('TileRow') && named.has('TileCol');
  return plain || matrix ? null : 'tile-not-named';
}

export const asksForKey = (address: string): boolean => braces(address).includes('key');
export const asksForSubdomain = (address: string): boolean => braces(address).includes('s');

/** An address for each subdomain; the address itself where it has none. */
export const spread = (address: string, subdomains: readonly string[]): string[] =>
  asksForSubdomain(address) ? subdomains.map((name) => address.replaceAll('{s}', name)) : [address];

/** The address in the words of MapLibre (`{z}/{x}/{y}`); the key stays for later. */
export const inOwnWords = (address: string): string =>
  address
    .replaceAll('{TileMatrix}', '{z}')
    .replaceAll('{TileRow}', '{y}')
    .replaceAll('{TileCol}', '{x}')
    .replaceAll('{-y}', '{y}');

/** Scheme, host and port, as a policy for the page names it. */
export const originOf = (address: string): string => new URL(address.replace(placeholders, '0')).origin;
