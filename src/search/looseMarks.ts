import { fewestErrors } from './bitap';
import type { Marks, SearchDocument, SearchText } from './document';
import type { Span } from './engine';
import { type LooseWord, mistakesIn } from './loose';
import { together } from './marks';
import { piecesIn } from './pieces';
import { joined } from './spans';

/** The parts of both names that the words stand for, mistakes forgiven. */
export function looseMarksOf({ texts }: SearchDocument, words: readonly LooseWord[]): Marks {
  return together(
    words.map((word): Marks => {
      const named = (language: keyof Marks): readonly Span[] => {
        const text = texts.find(({ name }) => name === language);
        return text === undefined ? [] : spansIn(text, word);
      };
      const found = { zh: named('zh'), en: named('en') };
      if (found.zh.length > 0 || found.en.length > 0) return found;
      const other = texts.find(({ name, units }) => name === null && mistakesIn(units, word) !== null);
      return other?.marks ?? found;
    }),
  );
}

/** The shortest run of units that holds the word with as few mistakes as the whole text does. */
function spansIn({ units }: SearchText, { text, patterns }: LooseWord): readonly Span[] {
  const span = (from: number, to: number): readonly Span[] => {
    const [first, last] = [units[from], units[to - 1]];
    return first === undefined || last === undefined ? [] : [[first.from, last.to]];
  };
  for (const pattern of patterns) {
    const fewest = fewestErrors(units, pattern);
    if (fewest === null) continue;
    for (let length = 1; length <= units.length; length += 1) {
      for (let from = 0; from + length <= units.length; from += 1) {
        if (fewestErrors(units.slice(from, from + length), pattern) === fewest)
          return span(from, from + length);
      }
    }
  }
  const pieces = piecesIn(units, text) ?? [];
  return joined(pieces.flatMap(([from, to]) => span(from, to)));
}
