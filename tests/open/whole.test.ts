import { describe, expect, it } from 'vitest';
import { facts, publishedFile } from './published';

type Fields = Readonly<Record<string, string | number | boolean | null>>;
interface Layer {
  readonly features: readonly { readonly properties: Fields }[];
}

const rows = (name: string) => {
  const { features }: Layer = JSON.parse(publishedFile(name).text);
  return features.map(({ properties }) => properties);
};
const list = (value: unknown): unknown => (typeof value === 'string' ? JSON.parse(value) : []);
const ids = (value: unknown) => (typeof value === 'string' ? value.split(' | ') : []);
const both = (fields: Fields, key: string) =>
  fields[`${key}_zh`] === null ? null : { zh: fields[`${key}_zh`], en: fields[`${key}_en`] };

const common = (fields: Fields) => ({
  id: fields['id'],
  name: both(fields, 'name'),
  nameBasis: fields['name_basis'],
  summary: both(fields, 'summary'),
  asOf: fields['as_of'],
  confidence: fields['confidence'],
  related: ids(fields['related']),
  figures: list(fields['figures_json']),
  milestones: list(fields['milestones_json']),
  news: list(fields['news_json']),
  cites: list(fields['cites_json']),
});

const checked = (fields: Fields, part: 'site' | 'boundary') => {
  const by = fields[`${part}_checked_by`];
  return by === null ? {} : { checked: { by, on: fields[`${part}_checked_on`] } };
};

const boundary = (fields: Fields) =>
  fields['boundary'] === null
    ? null
    : {
        status: fields['boundary'],
        errorMetres: fields['boundary_error_m'],
        method: both(fields, 'boundary_method'),
        ...checked(fields, 'boundary'),
      };

function location(fields: Fields) {
  const { site_precision: precision, site_error_m: errorMetres } = fields;
  const note = both(fields, 'site_note');
  if (precision !== 'unpublished')
    return { precision, errorMetres, method: note, ...checked(fields, 'site') };
  return note === null ? { precision } : { precision, note };
}

describe('the flat fields give back every record whole', () => {
  it('of the places', () => {
    const read = rows('places.geojson').map((fields) => ({
      ...common(fields),
      kind: fields['kind'],
      areas: ids(fields['areas']),
      areaBasis: fields['area_basis'],
      industries: ids(fields['industries']),
      status: fields['status'],
      statusAsOf: fields['status_as_of'],
      address: both(fields, 'address'),
      location: location(fields),
    }));
    expect(read).toEqual(facts.places.features.map(({ properties }) => properties));
  });

  it('of the zones', () => {
    const read = rows('zones.geojson').map((fields) => ({
      ...common(fields),
      role: fields['role'],
      order: fields['order'],
      parent: fields['parent'],
      memberOf: ids(fields['member_of']),
      positioning: both(fields, 'positioning'),
      headline: ids(fields['headline']),
      labelPoint: [fields['label_longitude'], fields['label_latitude']],
      boundary: boundary(fields),
    }));
    expect(read).toEqual(facts.zones.features.map(({ properties }) => properties));
  });

  it('of the structure', () => {
    const read = rows('structure.geojson').map((fields) => ({
      ...common(fields),
      kind: fields['kind'],
      members: ids(fields['members']),
      logic: fields['logic'],
      directions: ids(fields['directions']),
      line: boundary(fields),
    }));
    expect(read).toEqual(facts.structure.features.map(({ properties }) => properties));
  });
});
