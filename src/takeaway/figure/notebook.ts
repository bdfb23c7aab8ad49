import type { Language } from '../../i18n/language';
import { messagesIn } from '../../i18n/messages';
import type { Belt } from '../../model/belt';
import type { Citation } from '../../model/citation';
import { formatDate } from '../../model/format';
import type { FigureNote } from './content';

/** Hands out the marks of a figure's notes in the order in which they are first asked for. */
export interface Notebook {
  /** Numbers of sources; the same source and place in it keep their number. */
  readonly cite: (cites: readonly Citation[]) => readonly string[];
  /** The letter of a method; the same words keep their letter. */
  readonly method: (words: string) => string;
  readonly sources: () => readonly FigureNote[];
  readonly methods: () => readonly FigureNote[];
}

/** a … z, then aa, ab …: the sources have the numbers. */
export function letter(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : `${letter(Math.floor(index / 26) - 1)}${last}`;
}

/** `At A3` stands within a sentence here. */
const inSentence = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** A citation as a footnote: title, publisher, date, place in it. */
export function footnote({ source: id, locator }: Citation, belt: Belt, language: Language): string {
  const { panel, records } = messagesIn(language);
  const source = belt.source(id);
  if (source === undefined) return records.cite.missing(id);
  return [
    source.title[language],
    source.publisher[language],
    source.date === null ? records.cite.noDate : formatDate(source.date, language),
    ...(locator === null ? [] : [inSentence(records.cite.locator(locator))]),
  ].join(panel.comma);
}

export function createNotebook(belt: Belt, language: Language): Notebook {
  const sources = new Map<string, FigureNote>();
  const methods = new Map<string, FigureNote>();
  const markIn = (notes: Map<string, FigureNote>, text: string, next: () => string): string => {
    const mark = notes.get(text)?.mark ?? next();
    if (!notes.has(text)) notes.set(text, { mark, text });
    return mark;
  };
  return {
    cite: (cites) => [
      ...new Set(
        cites.map((cite) => markIn(sources, footnote(cite, belt, language), () => `${sources.size + 1}`)),
      ),
    ],
    method: (words) => markIn(methods, words, () => letter(methods.size)),
    sources: () => [...sources.values()],
    methods: () => [...methods.values()],
  };
}
