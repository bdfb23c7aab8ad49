import { hitKinds, type Span } from './engine';
import { crossingJoin } from './entries/crossings';
import type { Entry } from './entries/entry';
import type { ReadingOf } from './reading';
import { joined } from './spans';
import type { SynonymsIn, Term } from './synonyms';
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
  /** In a crossing, the first unit of the road that is named second; else 0. */
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

/** A text beside the names. @param marks what it stands for in them */
export const otherText = (
  units: readonly Unit[],
  marks: Marks = none,
  part: NamePart = allOfIt,
): SearchText => ({
  units,
  name: null,
  marks,
  part,
  join: 0,
});

/** A name with something added, such as `五角场站`, stands for the name; a metro line for nothing in it. */
const aliasMarks = (alias: string, { zh, en }: Entry['name']): Marks =>
  alias.startsWith(zh) || alias.startsWith(en) ? { zh: [[0, zh.length]], en: [[0, en.length]] } : none;

/** Prepares entries: names and aliases in units with their readings, and the synonyms of what the names hold. */
export function documentsFrom(
  readingOf: ReadingOf,
  synonymsIn: SynonymsIn,
): (entry: Entry, place: number) => SearchDocument {
  const units = (text: string) => unitsOf(text, readingOf(text));
  const named = (text: string, name: SearchText['name']) => ({ ...otherText(units(text)), name });
  return (entry, place) => {
    const { name, aliases, kind } = entry;
    const names = { zh: named(name.zh, 'zh'), en: named(name.en, 'en') };
    const at = { entry, place, order: hitKinds.indexOf(kind) };
    if (kind === 'crossing')
      return { ...at, texts: [...bothWays(names.zh, name.zh), ...bothWays(names.en, name.en)] };
    const synonyms = synonymMarks(synonymsIn(names.zh.units), synonymsIn(names.en.units));
    return {
      ...at,
      texts: [
        names.zh,
        ...(name.en === name.zh ? [] : [names.en]),
        ...aliases.map((alias) => otherText(units(alias), aliasMarks(alias, name))),
        ...synonyms.map(([term, marks]) => otherText(term.units, marks, partOf(entry, marks))),
      ],
    };
  };
}

/** Either road of a crossing may be named first. The units keep their places in the name. */
function bothWays(text: SearchText, name: string): readonly SearchText[] {
  const { units } = text;
  const second = name.indexOf(crossingJoin);
  const join = units.findIndex(({ from }) => from > second);
  const turned = [...units.slice(join), ...units.slice(0, join)];
  return [
    { ...text, join },
    { ...text, units: turned, join: units.length - join },
  ];
}

type Found = ReturnType<SynonymsIn>;

/** Each term once, with what it stands for in either name. */
function synonymMarks(zh: Found, en: Found): readonly (readonly [term: Term, marks: Marks])[] {
  const terms = new Map([...zh, ...en].map(({ term }) => [term.text, term]));
  const spans = (found: Found, term: Term) =>
    joined(found.filter((synonym) => synonym.term.text === term.text).map(({ span }) => span));
  return [...terms.values()].map((term) => [term, { zh: spans(zh, term), en: spans(en, term) }]);
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
