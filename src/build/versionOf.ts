import { createHash } from 'node:crypto';

/** The version of a release: sixteen hex digits that stand for its files and their contents, in whatever order. */
export function versionOf(files: readonly { readonly file: string; readonly sha256: string }[]): string {
  const lines = files.map(({ file, sha256 }) => `${sha256} ${file}\n`).sort();
  return createHash('sha256').update(lines.join('')).digest('hex').slice(0, 16);
}
