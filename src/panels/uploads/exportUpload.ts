import { uploadsTexts } from '../../i18n/uploads';
import type { Problem } from '../../model/problem';
import { type Column, toCsv } from '../../takeaway/csv';
import { joined } from '../../takeaway/joined';
import type { Examined, PlacedFeature } from '../../uploads/upload';

/** A file name of a visitor's layer: its own name without what file systems refuse. */
export function ownFileName(layer: string, day: string, extension: string, detail = ''): string {
  const plain = layer.replace(/[^\p{L}\p{N}\-_]+/gu, '-').replace(/^-+|-+$/g, '');
  return `${plain === '' ? 'layer' : plain}${detail}-${day}.${extension}`;
}

/** A heading that none of the layer's own fields has. */
function ownHeading(wanted: string, fields: readonly string[]): string {
  let heading = wanted;
  while (fields.includes(heading)) heading = `${heading}_`;
  return heading;
}

/** The features as GeoJSON (RFC 7946), WGS-84; the ids of the zones lie under `yangpu_zones`. */
export function layerGeoJson({ draft, placed }: Examined): string {
  const heading = ownHeading('yangpu_zones', draft.fields);
  const features = placed.features.map(({ number, geometry, properties, zones }) => ({
    type: 'Feature',
    id: number,
    geometry,
    properties: Object.fromEntries([...Object.entries(properties), [heading, zones]]),
  }));
  return JSON.stringify({ type: 'FeatureCollection', features }, null, 1);
}

const ofPoint = ({ geometry }: PlacedFeature, axis: 0 | 1): number | null =>
  geometry.type === 'Point' ? (geometry.coordinates[axis] ?? null) : null;

/** The features as a table; longitude and latitude are those of points, WGS-84. */
export function layerCsv({ draft, placed }: Examined): string {
  const own = (wanted: string) => ownHeading(wanted, draft.fields);
  const fields = draft.fields.map(
    (field): Column<PlacedFeature> => ({
      heading: field,
      cell: ({ properties }) => (Object.hasOwn(properties, field) ? (properties[field] ?? null) : null),
    }),
  );
  return toCsv(
    [
      ...fields,
      { heading: own('geometry_type'), cell: ({ geometry }) => geometry.type },
      { heading: own('longitude_wgs84'), cell: (feature) => ofPoint(feature, 0) },
      { heading: own('latitude_wgs84'), cell: (feature) => ofPoint(feature, 1) },
      { heading: own('yangpu_zones'), cell: ({ zones }) => joined(zones) },
    ],
    placed.features,
  );
}

/** Refused features with their reasons in both languages. */
export function refusedCsv(list: readonly Problem[]): string {
  const [zh, en] = [uploadsTexts.zh.refused, uploadsTexts.en.refused];
  const both = (key: 'feature' | 'field' | 'problem' | 'remedy') => `${zh[key]} ${en[key]}`;
  return toCsv<Problem>(
    [
      { heading: both('feature'), cell: ({ record }) => record },
      { heading: both('field'), cell: ({ field }) => field },
      { heading: zh.problem, cell: ({ problem }) => problem.zh },
      { heading: en.problem, cell: ({ problem }) => problem.en },
      { heading: zh.remedy, cell: ({ remedy }) => remedy.zh },
      { heading: en.remedy, cell: ({ remedy }) => remedy.en },
    ],
    list,
  );
}
