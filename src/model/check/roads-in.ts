import * as v from 'valibot';
import { Ribbon } from '../geometry';
import type { Road } from './rule';

const RoadFeature = v.object({ properties: v.object({ zh: v.string() }), geometry: Ribbon });
const Roads = v.object({ features: v.array(v.unknown()) });

/** The named roads in a base map's layer of roads; none in anything else. */
export function roadsIn(layer: unknown): readonly Road[] {
  const roads = v.safeParse(Roads, layer);
  if (!roads.success) return [];
  return roads.output.features.flatMap((feature) => {
    const road = v.safeParse(RoadFeature, feature);
    if (!road.success) return [];
    const { geometry, properties } = road.output;
    const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
    return { name: properties.zh, lines };
  });
}
