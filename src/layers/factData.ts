import { circle } from '@turf/turf';
import GeoJSON from 'geojson';
import type { Belt } from '../model/belt';
import { onceFor } from '../model/onceFor';
import type { Subject, ZoneSubject } from '../model/subject';
import { hueOf } from './hueOf';
import { marksAlone, placeMarks, type Sited, sited, unsureMetres } from './placeMarks';
import { sharedSegments } from './sharedSegments';
import type { FactData } from './sources';

type Row = Record<string, unknown>;
// The package empties the settings that it is given, hence the copy.
const collect = (rows: Row[], columns: Parameters<typeof GeoJSON.parse>[1]) =>
  GeoJSON.parse(rows, { ...columns });

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

const point = { Point: ['latitude', 'longitude'], exclude: ['geometry'] };

/** More discs would lie over one another as a veil, and each is fifty corners; a filter that leaves fewer brings them back. */
export const mostDiscs = 1000;

/** Soft discs of the stated error round approximate sites; radius in metres on the WGS-84 sphere. */
function errorDiscs(belt: Belt, places: readonly Sited[]): Row[] {
  const unsure = places.filter(({ place }) => unsureMetres(place.record) !== 0);
  if (unsure.length > mostDiscs) return [];
  return unsure.map(({ place: { id, record }, point: { coordinates } }) => {
    const disc = circle([...coordinates], unsureMetres(record), { units: 'meters', steps: 48 });
    return { id, hue: hueOf(belt, record.areas), geometry: disc.geometry };
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

const asDrawn = { GeoJSON: 'geometry', exclude: ['longitude', 'latitude'] };

/** Areas and ribbons: the ground, which no filter changes. */
const groundOf = onceFor((belt: Belt): FactData => {
  const subjects = belt.allSubjects();
  const zones = subjects.flatMap((s) => (s.type === 'zone' ? [zoneRow(belt, s)] : []));
  const ribbons = subjects.flatMap((s): Row[] => {
    if (s.type !== 'structure' || s.geometry === null) return [];
    const { kind } = s.record;
    if (kind !== 'corridor' && kind !== 'belt') return [];
    return [{ id: s.id, zh: s.name.zh, en: s.name.en, kind, geometry: s.geometry }];
  });
  return {
    ...noFacts,
    zones: collect([...zones, ...dividerRows(belt, subjects)], asDrawn),
    'zone-names': collect(zones, point),
    ribbons: collect(ribbons, asDrawn),
  };
});

/**
 * Everything of the facts that the map draws, as GeoJSON; what changes with the Scene is added by `overlayData.ts`.
 * @param shown ids of the records that the filter leaves; null for all
 */
export function factDataOf(belt: Belt, shown: ReadonlySet<string> | null = null): FactData {
  const { places, marks } = placeMarks(belt, shown);
  return {
    ...groundOf(belt),
    places: { type: 'FeatureCollection', features: [...marks] },
    'site-errors': collect(errorDiscs(belt, places), asDrawn),
  };
}

/**
 * The mark of one place on its own, whatever the filter hides; empty for other records and places without a site.
 * @param discs those that are drawn; a place whose disc of the stated error is not among them brings its own
 */
export function placeMark(belt: Belt, subject: Subject | undefined, discs = nothing): FactData['chosen'] {
  if (subject?.type !== 'place') return nothing;
  const alone = sited(subject);
  const isDrawn = discs.features.some(({ properties }) => properties?.['id'] === subject.id);
  const disc = isDrawn ? nothing : collect(errorDiscs(belt, alone), asDrawn);
  return { ...disc, features: [...disc.features, ...marksAlone(belt, alone)] };
}
