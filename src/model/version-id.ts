/**
 * The text that a release's hash is taken over: its files and their contents, in whatever order they are listed.
 * @param files address relative to the page, SHA-256 as 64 hex digits
 */
export const listingOf = (files: readonly { readonly file: string; readonly sha256: string }[]): string =>
  files
    .map(({ file, sha256 }) => `${sha256} ${file}\n`)
    .sort()
    .join('');

/**
 * The id of a version of the facts: sixteen hex digits, of which the first eight are the day and the others the
 * beginning of the hash, so that ids sort by day: `202611263f2a9c1d`.
 * @param day `YYYY-MM-DD` on which the version was made; of a build the latest day that its facts speak of, so that the
 * same facts make the same version on any day; null for none
 * @param sha256 of `listingOf` all its files, 64 hex digits
 */
export const versionIdOf = (day: string | null, sha256: string): string =>
  `${(day ?? '0000-00-00').replaceAll('-', '')}${sha256.slice(0, 8)}`;

/** Whether this is the id of a version of the facts, or of a release of the app. */
export const isVersionId = (text: string): boolean => /^[0-9a-f]{16}$/.test(text);

/** SHA-256 as 64 hex digits. @throws where the page came over plain http from another machine: browsers hash only on safe ones */
export async function sha256Of(content: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
