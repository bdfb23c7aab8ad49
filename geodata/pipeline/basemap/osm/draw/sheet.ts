import type { Geometry, Position } from 'geojson';
import type { Report } from '../report';
import { around, type Box, holds } from '../shape/box';
import { isWithin } from '../shape/orient';
import type { Spool } from '../spool';
import type { LayerFeature, LayerName, Put } from './feature';

/** What is being drawn on: features go to the spool; sensitive ground is remembered and cut out when all is known. */
export interface Sheet {
  readonly box: Box | null;
  readonly report: Report;
  readonly put: Put;
  readonly hide: (outer: readonly Position[]) => void;
  /** A layer's features without those that lie on sensitive ground, in the order of the file. */
  readonly features: (layer: LayerName) => Generator<LayerFeature>;
}

export function createSheet(box: Box | null, spool: Spool, report: Report): Sheet {
  const hidden: { readonly ring: readonly Position[]; readonly box: Box }[] = [];
  const isHidden = (geometry: Geometry): boolean => {
    if (hidden.length === 0) return false;
    const points = probes(geometry);
    return hidden.some(
      (ground) =>
        points.length > 0 &&
        points.every(
          (point) => holds(ground.box, point[0] ?? 0, point[1] ?? 0) && isWithin(ground.ring, point),
        ),
    );
  };
  return {
    box,
    report,
    put: (layer, properties, geometry) => {
      const feature: LayerFeature = { type: 'Feature', properties, geometry };
      spool.add(layer, JSON.stringify(feature));
    },
    hide: (ring) => hidden.push({ ring, box: around(ring) }),
    features: function* (layer) {
      for (const line of spool.read(layer)) {
        const feature: LayerFeature = JSON.parse(line);
        if (!isHidden(feature.geometry)) yield feature;
      }
    },
  };
}

/** Points that stand for a geometry: the point itself, three of a line, the corners of the first outline. */
function probes(geometry: Geometry): readonly Position[] {
  if (geometry.type === 'Point') return [geometry.coordinates];
  if (geometry.type === 'LineString') return geometry.coordinates;
  if (geometry.type === 'MultiLineString') return geometry.coordinates.flat();
  if (geometry.type === 'Polygon') return geometry.coordinates[0]?.slice(0, 1) ?? [];
  if (geometry.type === 'MultiPolygon') return geometry.coordinates[0]?.[0]?.slice(0, 1) ?? [];
  return [];
}
