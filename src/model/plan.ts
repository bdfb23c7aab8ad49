import * as v from 'valibot';
import { Period } from './date';
import { detailEntries, recordEntries, Status } from './record';
import { Id } from './text';

export const planKinds = [
  'goal',
  'target',
  'plan',
  'policy',
  'service',
  'concept',
  'programme',
  'event',
  'designation',
] as const;
export const PlanKind = v.picklist(planKinds);
export type PlanKind = v.InferOutput<typeof PlanKind>;

export const Plan = v.strictObject({
  ...recordEntries,
  ...detailEntries,
  kind: PlanKind,
  areas: v.pipe(v.array(Id), v.minLength(1)),
  areaBasis: v.picklist(['stated', 'address', 'inferred', 'editorial']),
  industries: v.optional(v.array(Id), []),
  status: Status,
  period: v.nullable(Period),
  /** The plan that this one is a part of, such as the "eight finds" for each find. */
  parent: v.optional(v.nullable(Id), null),
  /** For a quantified target: the indicator that measures it. */
  indicator: v.optional(v.nullable(Id), null),
});
export type Plan = v.InferOutput<typeof Plan>;
