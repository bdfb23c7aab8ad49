import type { SearchDocument, SearchText } from './document';
import type { Query } from './query';
import { type Spelled, spellFrom } from './spell';

/** What many roads have in their names: it names none. */
const general: ReadonlySet<string> = new Set(
  '路 道 大 东 西 南 北 中 支 road avenue east west south north middle feeder'.split(' '),
);

/** Two names take at least as many letters or characters. */
const shortest = 4;

/** Are both roads of a crossing named, in a row or each by a word of its own? */
export function namesBoth({ texts }: SearchDocument, { whole, words }: Query): boolean {
  if (whole.length < shortest) return false;
  const spansJoin = texts.some((text) =>
    spellings(text, whole).some(({ start, end }) => start < text.join && end >= text.join),
  );
  if (spansJoin) return true;
  return texts.some((text) => {
    const sides = words.map(({ text: word }) => sidesOf(text, word));
    return sides.some(({ first }, a) => first && sides.some(({ second }, b) => second && a !== b));
  });
}

/** On which side of the join a word stands for more than a general part of a road's name. */
function sidesOf(text: SearchText, word: string): { first: boolean; second: boolean } {
  const telling = spellings(text, word).filter(({ start, end }) =>
    text.units.slice(start, end + 1).some(({ han, spelling }) => !general.has(han === '' ? spelling : han)),
  );
  return {
    first: telling.some(({ end }) => end < text.join),
    second: telling.some(({ start }) => start >= text.join),
  };
}

const spellings = ({ units }: SearchText, letters: string): readonly Spelled[] =>
  units.flatMap((_, start) => spellFrom(units, start, letters) ?? []);
