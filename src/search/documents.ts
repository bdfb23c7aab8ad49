import type { SearchDocument } from './document';
import type { Entry } from './entries/entry';

/** So many documents are kept as they were cut: each takes some kilobytes, and cutting one some microseconds. */
const kept = 4000;

/** Entries and their documents, which are cut anew where they are not kept. */
export function keepDocuments(cut: (entry: Entry, place: number) => SearchDocument) {
  const entries: Entry[] = [];
  const documents = new Map<number, SearchDocument>();
  const keep = (place: number, document: SearchDocument) => {
    const [oldest] = documents.keys();
    if (documents.size >= kept && oldest !== undefined) documents.delete(oldest);
    documents.set(place, document);
    return document;
  };
  return {
    add(entry: Entry): SearchDocument {
      const place = entries.length;
      entries.push(entry);
      return keep(place, cut(entry, place));
    },
    /** @throws Error when there is no such entry */
    at(place: number): SearchDocument {
      const entry = entries[place];
      if (entry === undefined) throw new Error(`There is no entry ${place}`);
      return documents.get(place) ?? keep(place, cut(entry, place));
    },
    idAt: (place: number): string => entries[place]?.id ?? '',
  };
}
