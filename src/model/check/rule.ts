import type { Facts } from '../facts';
import type { Position } from '../geometry';
import type { Problem, Wording } from '../problem';

/** A named road of the base map, WGS-84 [longitude, latitude]. */
export type Road = { readonly name: string; readonly lines: readonly (readonly Position[])[] };

/** What a rule may know besides the facts. */
export type Context = {
  /** The day of the check, `YYYY-MM-DD`. */
  readonly today: string;
  /** Ids of records that the door left out: a reference to one is not reported a second time. */
  readonly leftOut?: ReadonlySet<string>;
  /** Roads of the base map, for comparing places with their addresses. */
  readonly roads?: readonly Road[];
};

/** One rule over all facts. Pure; never throws on facts that passed the door. */
export type Rule = (facts: Facts, context: Context) => readonly Problem[];

/** Puts a wording in its place. */
export const problemAt = (
  { file, id }: { readonly file: string; readonly id: string | null },
  field: string | null,
  wording: Wording,
): Problem => ({ file, record: id, field, ...wording });
