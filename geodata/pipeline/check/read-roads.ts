import * as v from 'valibot';
import type { Road } from '../../../src/model/check/rule';
import { Ribbon } from '../../../src/model/geometry';
import { readJson } from './read-json';

const RoadFeature = v.object({ properties: v.object({ zh: v.string() }), geometry: Ribbon });
const Roads = v.object({ features: v.array(v.unknown()) });

/** The named roads of the base map; none where it has not been built. */
export async function readRoads(folder: string): Promise<readonly Road[]> {
  const { content } = await readJson(folder, 'basemap/roads.geojson');
  const roads = v.safeParse(Roads, content);
  if (!roads.success) return [];
  return roads.output.features.flatMap((feature) => {
    const road = v.safeParse(RoadFeature, feature);
    if (!road.success) return [];
    const { geometry, properties } = road.output;
    const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
    return { name: properties.zh, lines };
  });
}
