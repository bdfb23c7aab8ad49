/** Letters, digits and the marks that need no escape in an address: what keys of map services are made of. */
const sound = /^[A-Za-z0-9._~-]{4,256}$/;

/** What stands under a name in the operator's `keys.json`, which is not checked yet. */
export function keyIn(
  keys: unknown,
  name: string,
): { readonly key: string } | { readonly fault: 'missing' | 'malformed' } {
  const held: unknown =
    typeof keys === 'object' && keys !== null
      ? Object.entries(keys).find(([known]) => known === name)?.[1]
      : undefined;
  if (held === undefined || held === null || held === '') return { fault: 'missing' };
  return typeof held === 'string' && sound.test(held) ? { key: held } : { fault: 'malformed' };
}

/** The address with the key in its place. */
export const withKey = (address: string, key: string | null): string =>
  key === null ? address : address.replaceAll('{key}', encodeURIComponent(key));
