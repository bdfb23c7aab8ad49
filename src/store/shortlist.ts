/** What the visitor keeps: a record or a free site (its id), with a note of their own. */
export interface ShortlistEntry {
  readonly id: string;
  readonly note: string;
}
export type Shortlist = readonly ShortlistEntry[];

export const mostEntries = 12;
export const longestNote = 80;

/** Control characters and those that turn the direction of writing have no place in a note. */
const unwanted = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;
export const cleanNote = (text: string): string =>
  [...text.replace(unwanted, ' ')].slice(0, longestNote).join('');

export const isListed = (shortlist: Shortlist, id: string): boolean =>
  shortlist.some((entry) => entry.id === id);

/** Adds at the end or takes away; a full list takes no more. */
export function withToggled(shortlist: Shortlist, id: string): Shortlist {
  if (isListed(shortlist, id)) return shortlist.filter((entry) => entry.id !== id);
  return shortlist.length < mostEntries ? [...shortlist, { id, note: '' }] : shortlist;
}

/** Moves one entry up (-1) or down (+1); at the ends it stays. */
export function withMoved(shortlist: Shortlist, id: string, by: -1 | 1): Shortlist {
  const from = shortlist.findIndex((entry) => entry.id === id);
  const [entry, other] = [shortlist[from], shortlist[from + by]];
  if (entry === undefined || other === undefined) return shortlist;
  return shortlist.map((present, index) => (index === from ? other : index === from + by ? entry : present));
}

export const withNote = (shortlist: Shortlist, id: string, note: string): Shortlist =>
  shortlist.map((entry) => (entry.id === id ? { id, note: cleanNote(note) } : entry));
