import * as v from 'valibot';
import { Checked } from './checked';
import { PartialDate } from './date';
import { detailEntries, recordEntries, Status } from './record';
import { Id, Text } from './text';

export const placeKinds = [
  'company',
  'platform',
  'carrier',
  'university',
  'project',
  'renewal',
  'centre',
] as const;
export const PlaceKind = v.picklist(placeKinds);
export type PlaceKind = v.InferOutput<typeof PlaceKind>;

const metres = (least: number, most: number) => v.pipe(v.number(), v.minValue(least), v.maxValue(most));

/**
 * How well the site is known. `indicative`: no source gives it, the office set it on the map, and somebody checked it.
 * An unpublished site has no geometry; errors are metres (typical, not a bound).
 */
export const Location = v.variant('precision', [
  v.strictObject({
    precision: v.literal('exact'),
    errorMetres: metres(1, 60),
    method: Text,
    checked: v.optional(Checked),
  }),
  v.strictObject({
    precision: v.literal('approximate'),
    errorMetres: metres(61, 500),
    method: Text,
    checked: v.optional(Checked),
  }),
  v.strictObject({
    precision: v.literal('indicative'),
    errorMetres: metres(1, 500),
    method: Text,
    checked: Checked,
  }),
  v.strictObject({ precision: v.literal('unpublished'), note: v.optional(Text) }),
]);
export type Location = v.InferOutput<typeof Location>;

export const PlaceProperties = v.strictObject({
  ...recordEntries,
  ...detailEntries,
  kind: PlaceKind,
  /** Zones, sections, corridor or belt it belongs to; `yangpu` when no zone is known. */
  areas: v.pipe(v.array(Id), v.minLength(1)),
  areaBasis: v.picklist(['stated', 'address', 'inferred', 'editorial']),
  industries: v.optional(v.array(Id), []),
  status: Status,
  statusAsOf: PartialDate,
  address: v.nullable(Text),
  location: Location,
});
export type PlaceProperties = v.InferOutput<typeof PlaceProperties>;

export const isPlaceKind = (name: string): name is PlaceKind => placeKinds.some((kind) => kind === name);
