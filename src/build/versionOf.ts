import { createHash } from 'node:crypto';
import { listingOf } from '../model/version-id.ts';

/** The version of a release: sixteen hex digits that stand for its files and their contents, in whatever order. */
export const versionOf = (files: readonly { readonly file: string; readonly sha256: string }[]): string =>
  createHash('sha256').update(listingOf(files)).digest('hex').slice(0, 16);
