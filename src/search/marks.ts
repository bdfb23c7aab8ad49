import { fewestErrors } from './bitap';
import type { Marks, SearchDocument, SearchText } from './document';
import type { Span } from './engine';
import { type LooseWord, mistakesIn } from './loose';
import { piecesIn } from './pieces';
import type { Query } from './query';
import { joined, spansOf } from './spans';
import { bestMatch } from './strength';

type Language = keyof Marks;

/** The matched parts of both names: of the whole query where it stands in a row, else of its words. */
export function marksOf({ texts }: SearchDocument, { whole, words }: Query): Marks {
  const marksFor = (letters: string): Marks | null => {
    const found = texts.flatMap((text) => {
      const match = bestMatch(text, letters);
      return match === null ? [] : [{ text, match }];
    });
    const [best] = [...found].sort((a, b) => b.match.points - a.match.points);
    if (best === undefined) return null;
    if (best.text.name === null) return best.text.marks;
    const named = (language: Language): readonly Span[] => {
      const one = found.find(({ text }) => text.name === language);
      // Initials in one name are chance where the other one has the word itself.
      const chance = (one?.match.spelled.cut ?? 0) > 0 && best.match.spelled.cut === 0;
      return one === undefined || chance ? [] : spansOf(one.text.units, one.match.spelled, letters);
    };
    return { zh: named('zh'), en: named('en') };
  };
  return marksFor(whole) ?? together(words.map(({ text }) => marksFor(text)));
}

const together = (all: readonly (Marks | null)[]): Marks => ({
  zh: joined(all.flatMap((marks) => marks?.zh ?? [])),
  en: joined(all.flatMap((marks) => marks?.en ?? [])),
});

/** The parts of both names that the words stand for, mistakes forgiven. */
export function looseMarksOf({ texts }: SearchDocument, words: readonly LooseWord[]): Marks {
  const marks = words.map((word): Marks => {
    const named = (language: Language): readonly Span[] => {
      const text = texts.find(({ name }) => name === language);
      return text === undefined ? [] : looseSpans(text, word);
    };
    const found = { zh: named('zh'), en: named('en') };
    if (found.zh.length > 0 || found.en.length > 0) return found;
    const other = texts.find(({ name, units }) => name === null && mistakesIn(units, word) !== null);
    return other?.marks ?? found;
  });
  return together(marks);
}

/** The shortest run of units that holds the word with as few mistakes as the whole text does. */
function looseSpans({ units }: SearchText, { text, side, pattern }: LooseWord): readonly Span[] {
  const span = (from: number, to: number): readonly Span[] => {
    const [first, last] = [units[from], units[to - 1]];
    return first === undefined || last === undefined ? [] : [[first.from, last.to]];
  };
  const fewest = fewestErrors(units, side, pattern);
  if (fewest === null) {
    const pieces = side === 'han' ? (piecesIn(units, text) ?? []) : [];
    return joined(pieces.flatMap(([from, to]) => span(from, to)));
  }
  for (let length = 1; length <= units.length; length += 1) {
    for (let from = 0; from + length <= units.length; from += 1) {
      if (fewestErrors(units.slice(from, from + length), side, pattern) === fewest)
        return span(from, from + length);
    }
  }
  return [];
}
