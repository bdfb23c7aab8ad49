import { type Filter, facetNames, isFacet } from '../search/filter';
import { isRecordId } from './ids';
import type { Scene } from './scene';
import { cleanNote, longestNote, mostEntries, type Shortlist } from './shortlist';

const mostOptions = 24;

/** `kind=company.platform`, one key for each facet that is in use. */
export function encodeFilter(filter: Filter, query: URLSearchParams): void {
  for (const facet of facetNames) if (filter[facet].length > 0) query.set(facet, filter[facet].join('.'));
}

/** `list=wujiaochang.site-12151010-3129970`, and `note=0~text` for each entry with a note. */
export function encodeShortlist(shortlist: Shortlist, query: URLSearchParams): void {
  if (shortlist.length > 0) query.set('list', shortlist.map(({ id }) => id).join('.'));
  for (const [index, { note }] of shortlist.entries())
    if (note !== '') query.append('note', `${index}~${note}`);
}

/** Ids joined by dots, each once; null when one of them is no id or there are too many. */
function decodeIds(value: string, most: number): readonly string[] | null {
  const ids = [...new Set(value.split('.'))];
  return ids.length <= most && ids.every(isRecordId) ? ids : null;
}

export function decodeFacet(scene: Scene, facet: string, value: string): Scene | null {
  const options = decodeIds(value, mostOptions);
  if (options === null || !isFacet(facet)) return null;
  return { ...scene, filter: { ...scene.filter, [facet]: [...options].sort() } };
}

export function decodeList(scene: Scene, value: string): Scene | null {
  const ids = decodeIds(value, mostEntries);
  return ids === null ? null : { ...scene, shortlist: ids.map((id) => ({ id, note: '' })) };
}

/** A note needs its entry, hence stands after the list. */
export function decodeNote(scene: Scene, value: string): Scene | null {
  const [, place, text] = /^(\d{1,2})~(.*)$/su.exec(value) ?? [];
  const entry = scene.shortlist[Number(place)];
  if (place === undefined || text === undefined || entry === undefined) return null;
  if ([...text].length > longestNote || cleanNote(text) !== text) return null;
  return {
    ...scene,
    shortlist: scene.shortlist.map((present) => (present === entry ? { ...entry, note: text } : present)),
  };
}
