import type { SearchDocument, SearchText } from '../document';
import { unspelled } from '../units';
import { collectField, type FieldNotes } from './field';
import { collectLists } from './lists';

/** Terms are cut here: what follows is compared letter by letter afterwards, and the index stays small. */
export const longestLatin = 8;
export const longestInitials = 6;
/** Longer texts are as long as this. */
export const mostLength = 255;

/** What is taken down of the documents. */
export function collectTerms() {
  return {
    /** Han characters and pairs of neighbours. */
    han: collectField(),
    /** Beginnings of what can be spelled from each syllable or word on: `wujiaoch`, `jiaochan`, `chang`. */
    latin: collectField(),
    /** The same without the usual confusions. */
    sloppy: collectField(),
    /** First letters from each syllable or word on: `wjc`, `jc`. */
    initials: collectField(),
    topics: collectField(),
    /** How long the whole names are, in letters and in characters. */
    lengths: collectLists(),
  };
}
export type TermNotes = ReturnType<typeof collectTerms>;

/** Takes down one document. */
export function noteTerms(notes: TermNotes, { entry, texts }: SearchDocument): void {
  for (const text of texts) noteText(notes, text);
  for (const topic of entry.topics) notes.topics.note(topic, false);
  for (const part of Object.values(notes)) part.close();
}

function noteText({ han, latin, sloppy, initials, lengths }: TermNotes, { units, part }: SearchText): void {
  const spellings = units.map(({ spelling }) => spelling || unspelled);
  const spelled = noteFollowing(latin, spellings, longestLatin, part.start);
  noteFollowing(
    sloppy,
    units.map((unit) => unit.sloppy || unspelled),
    longestLatin,
    part.start,
  );
  const bold = units.some(({ small }) => small)
    ? spellings.filter((_, at) => units[at]?.small !== true)
    : null;
  // "of" and "and" may be said or left out.
  const bare = bold === null ? spelled : noteFollowing(latin, bold, longestLatin, part.start);
  for (const all of bold === null ? [spellings] : [spellings, bold]) {
    const first = all.map((spelling) => spelling.charAt(0));
    noteFollowing(initials, first, longestInitials, part.start);
  }
  let written = 0;
  for (const [at, unit] of units.entries()) {
    written += (unit.han || unit.spelling).length;
    if (unit.han === '') continue;
    const begins = at === 0 && part.start;
    han.note(unit.han, begins);
    const next = units[at + 1]?.han ?? '';
    if (next !== '') han.note(unit.han + next, begins);
  }
  if (part.share === 1)
    for (const length of [spelled, bare, written]) lengths.note(Math.min(length, mostLength));
}

/** What follows from each part on, cut at the longest term. @returns the length of all parts together */
function noteFollowing(field: FieldNotes, parts: readonly string[], longest: number, start: boolean): number {
  const text = parts.join('');
  let at = 0;
  for (const part of parts) {
    field.note(text.slice(at, at + longest), at === 0 && start);
    at += part.length;
  }
  return text.length;
}
