import { hitKinds, type Span } from './engine';
import { crossingJoin } from './entries/crossings';
import type { Entry } from './entries/entry';
import type { ReadingOf } from './reading';
import { joined } from './spans';
import type { SynonymsIn } from './synonyms';
import { type Unit, unitsOf } from './units';

/** The parts of both names that a text stands for. */
export type Marks = Readonly<Record<'zh' | 'en', readonly Span[]>>;

/** Which part of a name: whether it begins there, and its share of the length, 1 for all of it. */
export interface NamePart {
  readonly start: boolean;
  readonly share: number;
}

/** A text by which an entry is found. */
export interface SearchText {
  readonly units: readonly Unit[];
  /** The language of a name; null for another word for (a part of) it, which then stands for `marks`. */
  readonly name: 'zh' | 'en' | null;
  readonly marks: Marks;
  /** Where that part lies; a text that stands for less than the whole name is worth less. */
  readonly part: NamePart;
  /** In a crossing, the first unit of the second road; else 0. */
  readonly join: number;
}

/** An entry, cut for searching. */
export interface SearchDocument {
  readonly entry: Entry;
  readonly texts: readonly SearchText[];
  /** Its place among all entries, and that of its kind in the order of kinds. */
  readonly place: number;
  readonly order: number;
}

const none: Marks = { zh: [], en: [] };
const allOfIt: NamePart = { start: true, share: 1 };

/** Prepares entries: names and aliases in units with their readings, and the synonyms of what the names hold. */
export function documentsOf(
  entries: readonly Entry[],
  readingOf: ReadingOf,
  synonymsIn: SynonymsIn,
): readonly SearchDocument[] {
  const cut = (text: string, name: SearchText['name'], marks = none, part = allOfIt): SearchText => {
    const units = unitsOf(text, readingOf(text));
    const at = text.indexOf(crossingJoin);
    return { units, name, marks, part, join: at < 0 ? 0 : units.findIndex(({ from }) => from > at) };
  };
  return entries.map((entry, place): SearchDocument => {
    const { name, aliases, kind } = entry;
    const names = { zh: cut(name.zh, 'zh'), en: cut(name.en, 'en') };
    const all: Marks = { zh: [[0, name.zh.length]], en: [[0, name.en.length]] };
    const synonyms = synonymMarks(synonymsIn(names.zh.units), synonymsIn(names.en.units));
    return {
      entry,
      place,
      order: hitKinds.indexOf(kind),
      texts: [
        names.zh,
        ...(name.en === name.zh ? [] : [names.en]),
        ...aliases.map((alias) => cut(alias, null, kind === 'station' ? none : all)),
        ...[...synonyms].map(([term, marks]) => cut(term, null, marks, partOf(entry, marks))),
      ],
    };
  });
}

type Found = ReturnType<SynonymsIn>;

/** Each term once, with what it stands for in either name. */
function synonymMarks(zh: Found, en: Found): ReadonlyMap<string, Marks> {
  const spans = (found: Found, term: string) =>
    joined(found.filter((synonym) => synonym.term === term).map(({ span }) => span));
  return new Map(
    [...zh, ...en].map(({ term }): [string, Marks] => [term, { zh: spans(zh, term), en: spans(en, term) }]),
  );
}

/** The larger part of the two languages. */
function partOf({ name }: Entry, marks: Marks): NamePart {
  const parts = (['zh', 'en'] as const).map((language): NamePart => {
    const spans = marks[language];
    const length = spans.reduce((sum, [from, to]) => sum + to - from, 0);
    return { start: spans[0]?.[0] === 0, share: length / name[language].length };
  });
  return { start: parts.some(({ start }) => start), share: Math.max(...parts.map(({ share }) => share)) };
}
