import type { Position } from 'geojson';
import type { Tags } from '../read/element';
import { clipPolygon } from '../shape/box';
import { oriented, rounded, squareMetres } from '../shape/orient';
import { flatRing } from '../words';
import { areaKind } from './area-kind';
import { exact, type Properties } from './feature';
import { heightOf } from './heights';
import { labelArea } from './label-areas';
import type { Labels } from './labels';
import { isSensitive, namesOf } from './names';
import type { Sheet } from './sheet';

/** Areas smaller than this are left out, in square metres. */
const smallest = { buildings: 20, water: 60, green: 100, campuses: 100 };

/**
 * Draws one area into its layer and takes its name to the labels.
 * @param record `way 123` or `relation 45`; the id of what is drawn is made of it
 * @param polygons rings in degrees, the outer one first
 */
export function drawArea(
  record: string,
  tags: Tags,
  polygons: readonly Position[][][],
  sheet: Sheet,
  labels: Labels,
): void {
  if (isSensitive(tags)) {
    for (const [outer] of polygons) if (outer !== undefined) sheet.hide(outer);
    return;
  }
  const kind = areaKind(tags);
  const parts: Position[][][] = [];
  for (const polygon of polygons) {
    const whole = clean(polygon);
    if (whole === null) {
      sheet.report.add('flat', record, null, flatRing);
      continue;
    }
    const clipped = clipPolygon(whole, sheet.box);
    const part = clipped === null ? null : clean(clipped);
    if (part !== null) parts.push(part);
  }
  if (parts.length === 0) return;
  labelArea(tags, parts, labels);
  if (kind === null) return;
  const own = ownProperties(record, kind, tags, sheet);
  const large = parts.filter(([outer = []]) => squareMetres(outer) >= smallest[kind.layer]);
  const [first] = large;
  if (first === undefined) return;
  if (kind.layer === 'campuses' && large.length > 1)
    sheet.put('campuses', own, { type: 'MultiPolygon', coordinates: large });
  else
    large.forEach((coordinates, i) => {
      const id = large.length > 1 ? { id: `${own['id']}-${i + 1}` } : {};
      sheet.put(kind.layer, kind.layer === 'buildings' ? own : { ...own, ...id }, {
        type: 'Polygon',
        coordinates,
      });
    });
}

function ownProperties(
  record: string,
  kind: { readonly layer: string; readonly class: string },
  tags: Tags,
  { report }: Sheet,
): Properties {
  if (kind.layer === 'buildings') {
    const h = heightOf(tags, record, report);
    return h === undefined ? {} : { h };
  }
  const isNamed = kind.layer !== 'campuses' || kind.class === 'university';
  const [type = '', number = ''] = record.split(' ');
  return {
    id: `${type.slice(0, 1)}${number}`,
    ...(isNamed ? namesOf(tags) : {}),
    class: kind.class,
    ...exact,
  };
}

/** Rounded, oriented after RFC 7946; holes that vanish are left out; null when the outline itself does. */
function clean(polygon: readonly Position[][]): Position[][] | null {
  const [outer, ...holes] = oriented(polygon.map(rounded));
  const isFlat = (ring: readonly Position[]) => ring.length < 4 || squareMetres(ring) < 1;
  return outer === undefined || isFlat(outer) ? null : [outer, ...holes.filter((hole) => !isFlat(hole))];
}
