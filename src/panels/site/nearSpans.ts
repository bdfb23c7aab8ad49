import { type NearPlace, reachMinutes } from '../../analysis/report';
import { placeKinds } from '../../model/place';
import { groupedBy } from '../../parts/lists/groupedBy';

/** How far one looks: minutes on foot, or one kilometre as the crow flies. */
export const spans = [...reachMinutes, 'kilometre'] as const;
export type Span = (typeof spans)[number];

const kilometre = 1000;

/** The places of a report within a span, nearest on foot first; within a kilometre also those that cannot be walked to. */
export function placesWithin(places: readonly NearPlace[], span: Span): readonly NearPlace[] {
  return span === 'kilometre'
    ? places.filter(({ straightMetres }) => straightMetres <= kilometre)
    : places.filter(({ walk }) => walk !== null && walk.minutes <= span);
}

/** By kind in the model's order; what cannot be walked to stands last, under null. */
export function groupedOnFoot(
  places: readonly NearPlace[],
): readonly { readonly kind: NearPlace['kind'] | null; readonly places: readonly NearPlace[] }[] {
  const groups = groupedBy(places, ({ kind, walk }) => (walk === null ? null : kind));
  return [...placeKinds, null].flatMap((kind) => {
    const group = groups.get(kind);
    return group === undefined ? [] : [{ kind, places: group }];
  });
}
