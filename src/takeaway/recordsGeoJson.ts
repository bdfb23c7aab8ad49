import GeoJSON from 'geojson';
import { messagesIn } from '../i18n/messages';
import { takeawayTexts } from '../i18n/takeaway';
import type { Belt } from '../model/belt';
import type { Text } from '../model/text';
import type { ExportRecord } from './exportRecord';
import { licenceLine } from './licence';

/** What the file says of itself: a foreign member of the collection, as RFC 7946, section 6.1, allows. */
export interface GeoJsonMetadata {
  readonly title: Text;
  readonly licence: string;
  /** Datum and order of the coordinates. */
  readonly datum: string;
  /** That every outline is indicative. */
  readonly boundaries: Text;
  /** Newest date of the facts; null where there are none. */
  readonly factsDate: string | null;
  readonly exported: string;
  /** The view from which this was exported. */
  readonly link: string;
  readonly records: number;
}

export interface RecordCollection extends GeoJSON.FeatureCollection<GeoJSON.Geometry | null> {
  readonly metadata: GeoJsonMetadata;
}

const datum = 'WGS-84 (EPSG:4326), [longitude, latitude], degrees';

const title: Text = { zh: messagesIn('zh').title, en: messagesIn('en').title };
const boundaries: Text = { zh: takeawayTexts.zh.boundaries, en: takeawayTexts.en.boundaries };

/**
 * The shown records as GeoJSON (RFC 7946). A record without a published site, or without any place, has no geometry
 * (`null`). Properties have the keys of the table of records; figures and citations are lists of objects.
 */
export function recordsGeoJson(
  belt: Belt,
  records: readonly ExportRecord[],
  said: Pick<GeoJsonMetadata, 'factsDate' | 'exported' | 'link'>,
): RecordCollection {
  const rows = records.map((record) => {
    const subject = belt.subject(record.id);
    return {
      ...record,
      geometry: subject !== undefined && 'geometry' in subject ? subject.geometry : null,
    };
  });
  const { features } = GeoJSON.parse(rows, { GeoJSON: 'geometry' });
  return {
    type: 'FeatureCollection',
    metadata: { title, licence: licenceLine, datum, boundaries, ...said, records: records.length },
    features: features.map((feature, index) => ({ ...feature, id: records[index]?.id })),
  };
}
