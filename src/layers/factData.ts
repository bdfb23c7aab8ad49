import { circle } from '@turf/turf';
import GeoJSON from 'geojson';
import type { Belt } from '../model/belt';
import type { Point } from '../model/geometry';
import type { PlaceSubject, Subject, ZoneSubject } from '../model/subject';
import { fanOffsets } from './fan';
import { nameLevels } from './nameLevels';
import { sharedSegments } from './sharedSegments';
import type { FactData } from './sources';

type Row = Record<string, unknown>;
// The package empties the settings that it is given, hence the copy.
const collect = (rows: Row[], columns: Parameters<typeof GeoJSON.parse>[1]) =>
  GeoJSON.parse(rows, { ...columns });

/** The zone whose hue a subject wears: itself, its parent, or the first zone among its areas; else `none`. */
function hueOf(belt: Belt, areas: readonly string[]): string {
  for (const area of areas) {
    const subject = belt.subject(area);
    if (subject?.type !== 'zone') continue;
    if (subject.record.role === 'zone') return subject.id;
    if (subject.record.parent !== null) return subject.record.parent;
  }
  return 'none';
}

const zoneRow = (belt: Belt, { id, name, record, geometry }: ZoneSubject): Row => ({
  id,
  zh: name.zh,
  en: name.en,
  role: record.role,
  order: record.order,
  hue: hueOf(belt, [id]),
  geometry,
  longitude: record.labelPoint[0],
  latitude: record.labelPoint[1],
});

/** Places draw in this order where names compete for room. */
const rank = ['centre', 'university', 'carrier', 'project', 'company', 'platform', 'renewal'];
const rankOf = ({ record }: PlaceSubject): number => rank.indexOf(record.kind);

interface Sited {
  readonly place: PlaceSubject;
  readonly point: Point;
}

/** Fewer names than this find their room by themselves. */
const mostNames = 1000;

/** Zoom level from which each place's name competes for room. */
function namesFromOf(sited: readonly Sited[]): ReadonlyMap<string, number> {
  const byRank = [...sited].sort((a, b) => rankOf(a.place) - rankOf(b.place));
  const found = nameLevels(byRank.map(({ point }) => point.coordinates));
  return new Map(byRank.map(({ place }, index) => [place.id, found[index] ?? 0]));
}

function placeRows(belt: Belt, places: readonly PlaceSubject[]): Row[] {
  const sited = places.flatMap((place) =>
    place.geometry === null ? [] : [{ place, point: place.geometry }],
  );
  const crowded = sited.length > mostNames ? namesFromOf(sited) : null;
  const offsets = fanOffsets(sited.map(({ point }) => point.coordinates.join()));
  return sited.map(({ place, point }, index) => ({
    id: place.id,
    zh: place.name.zh,
    en: place.name.en,
    kind: place.record.kind,
    hue: hueOf(belt, place.record.areas),
    rank: rankOf(place),
    offset: offsets[index],
    errorMetres: unsureMetres(place.record),
    ...(crowded === null ? {} : { namesFrom: crowded.get(place.id) }),
    longitude: point.coordinates[0],
    latitude: point.coordinates[1],
  }));
}

/** Metres by which a site may be off, where that is worth drawing; 0 for an exact one. */
const unsureMetres = ({ location }: PlaceSubject['record']) =>
  location.precision === 'approximate' || location.precision === 'indicative' ? location.errorMetres : 0;

const point = { Point: ['latitude', 'longitude'], exclude: ['geometry'] };
const asDrawn = { GeoJSON: 'geometry', exclude: ['longitude', 'latitude'] };

/** More discs would lie over one another as a veil, and each is fifty corners; a filter that leaves fewer brings them back. */
export const mostDiscs = 1000;

/** Soft discs of the stated error round approximate sites; radius in metres on the WGS-84 sphere. */
function errorDiscs(rows: Row[]): Row[] {
  const unsure = rows.filter(({ errorMetres }) => errorMetres !== 0);
  if (unsure.length > mostDiscs) return [];
  return unsure.flatMap(({ id, hue, longitude, latitude, errorMetres }) => {
    if (typeof longitude !== 'number' || typeof latitude !== 'number' || typeof errorMetres !== 'number')
      return [];
    const disc = circle([longitude, latitude], errorMetres, { units: 'meters', steps: 48 });
    return [{ id, hue, geometry: disc.geometry }];
  });
}

/** The lines between neighbouring sections of one zone. */
const dividerRows = (belt: Belt, subjects: readonly Subject[]): Row[] => {
  const sections = subjects.filter((s): s is ZoneSubject => s.type === 'zone' && s.record.role === 'section');
  return sections.flatMap((section, index) =>
    sections.slice(index + 1).map((other) => ({
      id: `${section.id}/${other.id}`,
      role: 'divider',
      hue: hueOf(belt, [section.id]),
      geometry: { type: 'MultiLineString', coordinates: sharedSegments(section.geometry, other.geometry) },
    })),
  );
};

const nothing: FactData['chosen'] = { type: 'FeatureCollection', features: [] };

/** What is drawn before the facts have arrived. */
export const noFacts: FactData = {
  zones: nothing,
  'zone-names': nothing,
  ribbons: nothing,
  places: nothing,
  'site-errors': nothing,
  chosen: nothing,
  reach: nothing,
  'metro-reach': nothing,
  kept: nothing,
  sites: nothing,
  found: nothing,
  drawn: nothing,
  compared: nothing,
  uploads: nothing,
  'upload-chosen': nothing,
};

/**
 * Everything of the facts that the map draws, as GeoJSON; what changes with the Scene is added by `overlayData.ts`.
 * @param shown ids of the records that the filter leaves; null for all. Areas and ribbons stay: they are the ground.
 */
export function factDataOf(belt: Belt, shown: ReadonlySet<string> | null = null): FactData {
  const subjects = belt.allSubjects();
  const zones = subjects.flatMap((s) => (s.type === 'zone' ? [zoneRow(belt, s)] : []));
  const ribbons = subjects.flatMap((s): Row[] => {
    if (s.type !== 'structure' || s.geometry === null) return [];
    const { kind } = s.record;
    if (kind !== 'corridor' && kind !== 'belt') return [];
    return [{ id: s.id, zh: s.name.zh, en: s.name.en, kind, geometry: s.geometry }];
  });
  const places = placeRows(
    belt,
    subjects.flatMap((s) => (s.type === 'place' && (shown === null || shown.has(s.id)) ? [s] : [])),
  );
  return {
    ...noFacts,
    zones: collect([...zones, ...dividerRows(belt, subjects)], asDrawn),
    'zone-names': collect(zones, point),
    ribbons: collect(ribbons, asDrawn),
    places: collect(places, point),
    'site-errors': collect(errorDiscs(places), asDrawn),
  };
}

/**
 * The mark of one place on its own, whatever the filter hides; empty for other records and places without a site.
 * @param discs those that are drawn; a place whose disc of the stated error is not among them brings its own
 */
export function placeMark(belt: Belt, subject: Subject | undefined, discs = nothing): FactData['chosen'] {
  if (subject?.type !== 'place') return nothing;
  const rows = placeRows(belt, [subject]);
  const isDrawn = discs.features.some(({ properties }) => properties?.['id'] === subject.id);
  const disc = isDrawn ? nothing : collect(errorDiscs(rows), asDrawn);
  return { ...disc, features: [...disc.features, ...collect(rows, point).features] };
}
