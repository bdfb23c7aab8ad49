import * as v from 'valibot';
import { FigureKind } from './figure';
import { PlaceKind } from './place';
import { PlanKind } from './plan';
import { Status } from './record';
import { Id, Text } from './text';

/** What a figure measures, as far as its ageing goes: something built or grown, a rent, or anything else. */
export const Measure = v.picklist(['size', 'rent', 'value']);
export type Measure = v.InferOutput<typeof Measure>;

export const StepKind = v.picklist(['happened', 'expected']);
export type StepKind = v.InferOutput<typeof StepKind>;

const entries = {
  id: Id,
  /** What the line is about. */
  name: Text,
  /** Months after its date from which it is dated; 0 from the day after; null for what cannot go out of date. */
  months: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  reason: Text,
} as const;

/** How long a kind of fact holds; a list left out stands for all. Observations are not among them: their indicator says it. */
export const ShelfLife = v.variant('of', [
  v.strictObject({
    ...entries,
    of: v.literal('place'),
    kinds: v.optional(v.array(PlaceKind)),
    statuses: v.optional(v.array(Status)),
  }),
  v.strictObject({
    ...entries,
    of: v.literal('plan'),
    kinds: v.optional(v.array(PlanKind)),
    statuses: v.optional(v.array(Status)),
  }),
  v.strictObject({ ...entries, of: v.picklist(['zone', 'structure', 'industry']) }),
  v.strictObject({
    ...entries,
    of: v.literal('figure'),
    kinds: v.optional(v.array(FigureKind)),
    measures: v.optional(v.array(Measure)),
  }),
  v.strictObject({ ...entries, of: v.literal('step'), kinds: v.optional(v.array(StepKind)) }),
]);
export type ShelfLife = v.InferOutput<typeof ShelfLife>;
