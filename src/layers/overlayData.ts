import { messagesIn } from '../i18n/messages';
import type { Belt } from '../model/belt';
import type { Position } from '../model/geometry';
import { sitePosition } from '../model/site';
import type { Text } from '../model/text';
import { type ComparedMark, comparedData } from './comparedData';
import { type DrawnMark, drawnFeatures } from './drawnData';
import { placeMark } from './factData';
import type { FactData, FactSource } from './sources';
import { chosenFeature, type UploadMark, uploadFeatures } from './uploadData';

/** What is drawn of a site report; areas largest first, minutes on foot and by metro. */
interface DrawnReport {
  readonly reach: readonly { readonly minutes: number; readonly geometry: GeoJSON.MultiPolygon }[];
  readonly kilometre: GeoJSON.Polygon;
  readonly metro: readonly { readonly id: string; readonly position: Position; readonly minutes: number }[];
}

/** What the Scene and the visit lay over the facts. */
export interface Overlay {
  /** Id of the record or free site that the panel shows. */
  readonly selected: string | null;
  /** Ids of the shortlist in its order. */
  readonly kept: readonly string[];
  /** Report of the selected free site, once it is there. */
  readonly report: DrawnReport | null;
  /** Results of the search, best first. */
  readonly found: readonly { readonly id: string; readonly name: Text; readonly position: Position }[];
  /** Values of what is compared. */
  readonly compared: readonly ComparedMark[];
  /** What the visitor has drawn, in order. */
  readonly drawn: readonly DrawnMark[];
  /** The visitor's own layers, the last one on top, and the id of the feature that the panel shows. */
  readonly uploads: readonly UploadMark[];
  readonly uploadChosen: string | null;
}

type Properties = GeoJSON.GeoJsonProperties;

const feature = (properties: Properties, geometry: GeoJSON.Geometry): GeoJSON.Feature => ({
  type: 'Feature',
  properties,
  geometry,
});
const pointAt = (properties: Properties, position: Position): GeoJSON.Feature =>
  feature(properties, { type: 'Point', coordinates: [...position] });
const collection = (features: GeoJSON.Feature[]): GeoJSON.FeatureCollection => ({
  type: 'FeatureCollection',
  features,
});

const inMinutes = (minutes: number): Text => ({
  zh: messagesIn('zh').map.minutes(minutes),
  en: messagesIn('en').map.minutes(minutes),
});

function reachOf(report: DrawnReport): GeoJSON.Feature[] {
  const areas = report.reach.map(({ minutes, geometry }) =>
    feature({ id: `reach-${minutes}`, minutes, ...inMinutes(minutes) }, geometry),
  );
  return [...areas, feature({ id: 'kilometre', minutes: 0, ...messagesOfKilometre }, report.kilometre)];
}

const messagesOfKilometre: Text = {
  zh: messagesIn('zh').map.metresShort(1000),
  en: messagesIn('en').map.metresShort(1000),
};

const metroOf = ({ metro }: DrawnReport): GeoJSON.Feature[] =>
  metro.map(({ id, position, minutes }) =>
    pointAt({ id, ...inMinutes(Math.max(1, Math.round(minutes))) }, position),
  );

/** Where a kept record or free site lies; null for a record without a site of its own. */
function positionOf(belt: Belt, id: string): Position | null {
  const free = sitePosition(id);
  if (free !== null) return free;
  const subject = belt.subject(id);
  return subject?.type === 'place' && subject.geometry !== null ? subject.geometry.coordinates : null;
}

/** Kept places and free sites carry their number in the shortlist. */
function keptOf(belt: Belt, kept: readonly string[]): GeoJSON.Feature[] {
  return kept.flatMap((id, index) => {
    const position = positionOf(belt, id);
    return position === null ? [] : [pointAt({ id, number: index + 1 }, position)];
  });
}

/** Each source of the overlay, and the part of it from which it is drawn. */
export const overlaySources = [
  ['chosen', 'selected'],
  ['sites', 'selected'],
  ['reach', 'report'],
  ['metro-reach', 'report'],
  ['kept', 'kept'],
  ['found', 'found'],
  ['drawn', 'drawn'],
  ['compared', 'compared'],
  ['uploads', 'uploads'],
  ['upload-chosen', 'uploadChosen'],
] as const satisfies readonly (readonly [FactSource, keyof Overlay])[];

/** The facts with everything that the Scene and the visit lay over them. */
export function withOverlay(data: FactData, belt: Belt, overlay: Overlay): FactData {
  const { selected, kept, report, found, compared, drawn } = overlay;
  const site = selected === null ? null : sitePosition(selected);
  return {
    ...data,
    chosen: placeMark(belt, selected === null ? undefined : belt.subject(selected), data['site-errors']),
    reach: collection(report === null ? [] : reachOf(report)),
    'metro-reach': collection(report === null ? [] : metroOf(report)),
    kept: collection(keptOf(belt, kept)),
    sites: collection(site === null || selected === null ? [] : [pointAt({ id: selected }, site)]),
    compared: collection(comparedData(data, compared)),
    found: collection(
      found.map(({ id, name, position }) =>
        pointAt({ id, ...name, record: belt.subject(id) !== undefined }, position),
      ),
    ),
    drawn: collection(drawnFeatures(drawn)),
    uploads: collection(uploadFeatures(overlay.uploads)),
    'upload-chosen': collection(chosenFeature(overlay.uploads, overlay.uploadChosen)),
  };
}
