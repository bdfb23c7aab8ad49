import type { OnlinePlaces, PlaceField } from '../online-places';
import { theirName } from './fields';

/** Entries of a record that have one field of their own. */
const single: Readonly<Record<string, PlaceField>> = {
  id: 'id',
  nameBasis: 'name_basis',
  kind: 'kind',
  areas: 'areas',
  areaBasis: 'area_basis',
  industries: 'industries',
  status: 'status',
  statusAsOf: 'status_as_of',
  asOf: 'as_of',
  confidence: 'confidence',
  cites: 'sources',
  related: 'related',
  figures: 'figures_json',
  milestones: 'milestones_json',
  news: 'news_json',
  'location.precision': 'site_precision',
  'location.errorMetres': 'site_error_m',
  'location.checked.by': 'site_checked_by',
  'location.checked.on': 'site_checked_on',
  'location.checked': 'site_checked_by',
  location: 'site_precision',
};
const paired: Readonly<Record<string, readonly [zh: PlaceField, en: PlaceField]>> = {
  name: ['name_zh', 'name_en'],
  summary: ['summary_zh', 'summary_en'],
  address: ['address_zh', 'address_en'],
  'location.method': ['site_note_zh', 'site_note_en'],
  'location.note': ['site_note_zh', 'site_note_en'],
};

/**
 * Where the office finds what is wrong: a path inside a record (`name.en`, `figures#2.value`) by the name of the
 * endpoint's field (`name_en`, `figures_json#2.value`); what has no field of its own, such as the geometry, stays.
 */
export function columnOf(path: string | null, places: Pick<OnlinePlaces, 'fields'>): string | null {
  if (path === null) return null;
  for (const [entry, [zh, en]] of Object.entries(paired)) {
    if (path === entry || path === `${entry}.zh`) return theirName(places, zh);
    if (path === `${entry}.en`) return theirName(places, en);
  }
  for (const [entry, field] of Object.entries(single)) {
    if (path === entry || path.startsWith(`${entry}#`) || path.startsWith(`${entry}.`))
      return `${theirName(places, field)}${path.slice(entry.length)}`;
  }
  return path;
}
