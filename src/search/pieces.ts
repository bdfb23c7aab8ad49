import { isHan } from './fold';
import type { Unit } from './units';

/** Units from the first to before the second. */
export type Piece = readonly [from: number, to: number];

const shortest = 4;
const mostPieces = 3;

/**
 * Does the text hold the characters in pieces of two and more, in any order: `复旦数学` in 复旦江湾校区数学科学楼?
 * One character may stand alone. Null when it does not.
 */
export function piecesIn(units: readonly Unit[], characters: string): readonly Piece[] | null {
  if (characters.length < shortest || !isHan(characters.charAt(0))) return null;
  const text = units.map(({ han }) => (han === '' ? ' ' : han)).join('');
  const pieces: Piece[] = [];
  let at = 0;
  while (at < characters.length) {
    let length = characters.length - at;
    while (length > 0 && !text.includes(characters.slice(at, at + length))) length -= 1;
    if (length === 0 || pieces.length === mostPieces) return null;
    const from = text.indexOf(characters.slice(at, at + length));
    pieces.push([from, from + length]);
    at += length;
  }
  return pieces.filter(([from, to]) => to - from < 2).length > 1 ? null : pieces;
}
