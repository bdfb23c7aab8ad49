/** Width of a text in CSS px. */
export type Measure = (text: string) => number;

/** Marks that may not begin a line. */
const closing = /^[，。：；、）”》？！·,.:;)\]?!%]/u;

/**
 * Words, each Han character on its own, and long runs without a space (addresses) by character; a closing mark stays
 * with what stands before it.
 */
const pieces = (text: string): readonly string[] =>
  text.match(
    /\s+|[\p{Script=Han}\u3000-\u303f\uff00-\uffef]|[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef]+/gu,
  ) ?? [];

/** Breaks a text into lines that are no wider than `width`; a word that is wider by itself is cut. */
export function wrap(text: string, width: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const put = (piece: string) => {
    if (measure(line + piece) <= width || (line !== '' && [...piece].length === 1 && closing.test(piece))) {
      line += piece;
      return;
    }
    if (line.trim() !== '') lines.push(line.trimEnd());
    line = piece.trimStart();
    while (measure(line) > width && line.length > 1) {
      const fits = longestStart(line, width, measure);
      lines.push(line.slice(0, fits));
      line = line.slice(fits);
    }
  };
  for (const piece of pieces(text)) put(piece);
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

/** How many UTF-16 units of a word fit into a line; at least one character. */
function longestStart(word: string, width: number, measure: Measure): number {
  const characters = [...word];
  let count = characters.length;
  while (count > 1 && measure(characters.slice(0, count).join('')) > width) count -= 1;
  return characters.slice(0, count).join('').length;
}
