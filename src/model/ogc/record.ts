import type { PlaceFeature } from '../feature';
import { type OnlinePlaces, type PlaceField, placeFields } from '../online-places';
import { entryOf } from '../parse-list';
import { cites } from './cites';
import { type Fields, idOf } from './fields';
import { pointOf } from './geometry';
import { idsIn, listIn, numberIn } from './lists';

type Properties = PlaceFeature['properties'];

/** A required entry that is empty is missing. */
const filled = (value: unknown): unknown => value ?? undefined;

/**
 * A text in both languages. Where the endpoint has only one of them, the other is the known record's, as long as the
 * first one still says the same there; else it is missing.
 */
function both(fields: Fields, key: 'name' | 'summary' | 'address' | 'site_note', known: unknown): unknown {
  const [zh, en] = [fields(`${key}_zh`), fields(`${key}_en`)];
  if (zh === undefined && en === undefined) return known;
  if ((zh ?? null) === null && (en ?? null) === null) return null;
  if (zh === undefined) return { zh: entryOf(known, 'en') === en ? entryOf(known, 'zh') : undefined, en };
  if (en === undefined) return { zh, en: entryOf(known, 'zh') === zh ? entryOf(known, 'en') : undefined };
  return { zh: filled(zh), en: filled(en) };
}

const siteFields = placeFields.filter((field) => field.startsWith('site_'));

/** Who checked the site, where somebody is named; undefined for nobody. */
function checked(fields: Fields, known: unknown): unknown {
  const [by, on] = [fields('site_checked_by'), fields('site_checked_on')];
  if (by === undefined && on === undefined) return known;
  return (by ?? on ?? null) === null ? undefined : { by: filled(by), on: filled(on) };
}

function location(fields: Fields, known: Properties['location'] | undefined): unknown {
  if (siteFields.every((field) => fields(field) === undefined)) return known;
  const [precision, error] = [fields('site_precision'), fields('site_error_m')];
  const note = both(fields, 'site_note', known?.precision === 'unpublished' ? known.note : known?.method);
  const which = filled(precision === undefined ? known?.precision : precision);
  if (which === 'unpublished')
    return (note ?? null) === null ? { precision: which } : { precision: which, note };
  const errorMetres = error === undefined ? entryOf(known, 'errorMetres') : numberIn(error);
  const by = checked(fields, entryOf(known, 'checked'));
  return {
    precision: which,
    errorMetres: filled(errorMetres),
    method: filled(note),
    ...(by === undefined ? {} : { checked: by }),
  };
}

/**
 * A feature of the endpoint as a record before the door. What the endpoint has no field for is the known record's of the
 * same id.
 * @param known the record that came with the map; undefined for a new one
 */
export function recordOf(
  feature: unknown,
  fields: Fields,
  known: PlaceFeature | undefined,
  datum: OnlinePlaces['datum'],
): unknown {
  const own = known?.properties;
  const id = filled(idOf(feature, fields));
  /** @param read what to make of a field that the endpoint has */
  const entry = (field: PlaceField, otherwise: unknown, read = filled): unknown => {
    const value = fields(field);
    return value === undefined ? otherwise : read(value);
  };
  return {
    type: 'Feature',
    id,
    geometry: pointOf(entryOf(feature, 'geometry'), datum),
    properties: {
      id,
      name: filled(both(fields, 'name', own?.name)),
      nameBasis: entry('name_basis', own?.nameBasis),
      summary: filled(both(fields, 'summary', own?.summary)),
      asOf: entry('as_of', own?.asOf),
      confidence: entry('confidence', own?.confidence),
      cites: cites(fields, own?.cites),
      figures: entry('figures_json', own?.figures, listIn),
      milestones: entry('milestones_json', own?.milestones, listIn),
      news: entry('news_json', own?.news, listIn),
      related: entry('related', own?.related, idsIn),
      kind: entry('kind', own?.kind),
      areas: entry('areas', own?.areas, idsIn),
      areaBasis: entry('area_basis', own?.areaBasis),
      industries: entry('industries', own?.industries, idsIn),
      status: entry('status', own?.status),
      statusAsOf: entry('status_as_of', own?.statusAsOf),
      address: both(fields, 'address', own?.address) ?? null,
      location: location(fields, own?.location),
    },
  };
}
