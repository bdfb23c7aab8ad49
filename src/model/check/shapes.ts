import { type Facts, factFiles } from '../facts';
import type { Area, Point, Ribbon } from '../geometry';

/** A record that has a geometry, with its file. */
export type Shape<G> = { readonly file: string; readonly id: string; readonly geometry: G };

/** Everything with a geometry. WGS-84 [longitude, latitude]. */
export function shapesOf(facts: Facts): readonly Shape<Area | Ribbon | Point>[] {
  const shapes = (
    file: string,
    features: readonly { id: string; geometry: Area | Ribbon | Point | null }[],
  ) => features.flatMap(({ id, geometry }) => (geometry === null ? [] : [{ file, id, geometry }]));
  return [
    ...shapes(factFiles.zones, facts.zones.features),
    ...shapes(factFiles.structure, facts.structure.features),
    ...shapes(factFiles.places, facts.places.features),
  ];
}
