/** An upload that is broken, or means harm, and what must become of it. */
export interface Hostile {
  readonly name: string;
  readonly file: string;
  readonly content: () => string | Uint8Array;
  /** Words of the English message or note. */
  readonly says: RegExp;
  /** Features that load all the same, refused ones, and those without geometry; nothing where the whole is refused. */
  readonly leaves?: readonly [loaded: number, refused: number, withoutGeometry: number];
}
