import type { SearchDocument } from './document';

/** A document that was compared letter by letter. */
export interface Ranked {
  readonly document: SearchDocument;
  readonly points: number;
}

/** What a query finds. */
export interface Finds {
  /** Best first; equals stand as the facts list them. */
  readonly ranked: readonly Ranked[];
  /** Places of more documents, of which the index's own word is taken; likely ones first. */
  readonly rest: ArrayLike<number>;
}

/** So many likely documents are compared letter by letter: more than anybody reads, few enough for each keystroke. */
export const compared = 400;

export const inOrder = (ranked: readonly Ranked[]): readonly Ranked[] =>
  [...ranked].sort((a, b) => b.points - a.points || a.document.place - b.document.place);
