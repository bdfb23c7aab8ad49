import type { Facts } from '../facts';
import type { PlaceFeature } from '../feature';
import type { OnlinePlaces } from '../online-places';
import type { Problem } from '../problem';
import { faultsOf } from './check';
import { columnOf } from './columns';
import { neededOf, withPlaces } from './needed';
import { readFeatures } from './read';
import { OgcRefusal } from './refusal';
import { seemsShifted, shiftsOf } from './shift';
import { entangled, mostlyMissing, noCollection, shifted, tooFew } from './words';

/** The facts with the endpoint's places, and what became of them. */
export interface Merged {
  readonly facts: Facts;
  readonly problems: readonly Problem[];
  /** Places that come from the endpoint. */
  readonly taken: number;
  /** Features that did not pass. */
  readonly leftOut: number;
  /** Places of the bundle that stay: the endpoint's are bad, or it has none while others refer to them. */
  readonly kept: number;
}

/** How often places may go because of others that went: a chain without end would keep the page busy for minutes. */
const mostRounds = 6;

/** In the order of the bundle, new ones after them. */
function inOrder(bundle: Facts, places: readonly PlaceFeature[]): readonly PlaceFeature[] {
  const rank = new Map(bundle.places.features.map(({ id }, index) => [id, index]));
  const rankOf = ({ id }: PlaceFeature) => rank.get(id) ?? Number.POSITIVE_INFINITY;
  return [...places].sort((a, b) => (rankOf(a) === rankOf(b) ? 0 : rankOf(a) - rankOf(b)));
}

/**
 * Puts an endpoint's features in the place of the bundle's places. Each goes through the door and then through the check
 * of the facts; a bad one is left out, and the bundle's of the same id stands instead. What the bundle has and the
 * endpoint has not goes, unless another record refers to it.
 * @param name of the endpoint, as problems have it
 * @param today `YYYY-MM-DD`
 * @throws OgcRefusal when fewer than half of the features pass, when they are fewer than half of the bundle's places, when
 * most of them are shifted, or when places that are left out take ever more with them
 */
export function mergePlaces(
  bundle: Facts,
  features: readonly unknown[],
  places: OnlinePlaces,
  name: string,
  today: string,
): Merged {
  if (features.length === 0) throw new OgcRefusal(noCollection);
  const read = readFeatures(features, places, bundle, name);
  const shifts = shiftsOf(read.places, bundle.places.features);
  if (shifts.most !== null) throw new OgcRefusal(shifted(shifts.most));
  const bad = new Set([...read.bad, ...shifts.by.keys()]);
  const faults: Problem[] = [...shifts.by].map(([record, datum]) => ({
    file: name,
    record,
    field: 'geometry.coordinates',
    ...seemsShifted(datum),
  }));
  let good = read.places.filter(({ id }) => !bad.has(id));
  let kept: readonly PlaceFeature[] = [];
  // What is left out may have been what another referred to.
  for (let round = 1; ; round++) {
    if (round > mostRounds) throw new OgcRefusal(entangled(faults[0] ?? null));
    const standIns = bundle.places.features.filter(({ id }) => bad.has(id));
    kept = [...standIns, ...neededOf(bundle, [...good, ...standIns])];
    const ids = new Set(good.map(({ id }) => id));
    const found = faultsOf(withPlaces(bundle, [...good, ...kept]), ids, today);
    if (found.length === 0) break;
    faults.push(...found);
    for (const { record } of found) if (record !== null) bad.add(record);
    good = good.filter(({ id }) => !bad.has(id));
  }
  const told = faults.map((fault) => ({ ...fault, file: name, field: columnOf(fault.field, places) }));
  const problems = [...read.problems, ...told];
  if (good.length * 2 < features.length)
    throw new OgcRefusal(tooFew(good.length, features.length, problems[0] ?? null));
  const before = bundle.places.features.length;
  if (good.length * 2 < before) throw new OgcRefusal(mostlyMissing(good.length, before));
  return {
    facts: withPlaces(bundle, inOrder(bundle, [...good, ...kept])),
    problems,
    taken: good.length,
    leftOut: features.length - good.length,
    kept: kept.length,
  };
}
