import { entriesOf } from '../check/entries';
import { referencesOf } from '../check/reference-fields';
import type { Facts } from '../facts';
import type { PlaceFeature } from '../feature';

/** All ids that records refer to. */
const referredTo = (facts: Facts): ReadonlySet<string> =>
  new Set(entriesOf(facts).flatMap((entry) => referencesOf(entry).flatMap(({ ids }) => ids)));

/** The facts with other places. */
export const withPlaces = (facts: Facts, features: readonly PlaceFeature[]): Facts => ({
  ...facts,
  places: { type: 'FeatureCollection', features },
});

/**
 * Places of the bundle that are no longer among the places but that others still refer to, and those to which these
 * refer in turn.
 */
export function neededOf(bundle: Facts, places: readonly PlaceFeature[]): readonly PlaceFeature[] {
  const kept: PlaceFeature[] = [];
  for (;;) {
    const present = new Set([...places, ...kept].map(({ id }) => id));
    const wanted = referredTo(withPlaces(bundle, [...places, ...kept]));
    const more = bundle.places.features.filter(({ id }) => wanted.has(id) && !present.has(id));
    if (more.length === 0) return kept;
    kept.push(...more);
  }
}
