import * as v from 'valibot';
import { Citation, Citations } from './citation';
import { PartialDate } from './date';
import { Text } from './text';

/**
 * Unit of a stored value. Money is stored in yuan, areas in m² or km² as published, percent as 0–100,
 * `ratio` as 0–1. Anything counted (companies, students) carries its own bilingual counter.
 */
export const Unit = v.union([
  v.picklist([
    'rmb',
    'm2',
    'km2',
    'ha',
    'm',
    'km',
    't',
    'percent',
    'ratio',
    'year',
    'rmb-per-m2-day',
    'rmb-per-month',
  ]),
  Text,
]);
export type Unit = v.InferOutput<typeof Unit>;

/** What the source says about the value's exactness. */
export const Qualifier = v.picklist(['exact', 'about', 'over', 'at-least', 'at-most', 'under']);
export type Qualifier = v.InferOutput<typeof Qualifier>;

/** A target or forecast is never shown as an actual. */
export const FigureKind = v.picklist(['actual', 'target', 'forecast']);
export type FigureKind = v.InferOutput<typeof FigureKind>;

/** One number with what makes it readable: label, unit, date, kind and source. */
export const Figure = v.strictObject({
  label: Text,
  value: v.pipe(v.number(), v.finite()),
  qualifier: Qualifier,
  unit: Unit,
  perYear: v.optional(v.boolean()),
  kind: FigureKind,
  asOf: PartialDate,
  cites: Citations,
});
export type Figure = v.InferOutput<typeof Figure>;

/** A dated step in a record's life. */
export const Milestone = v.strictObject({
  date: PartialDate,
  text: Text,
  kind: v.picklist(['happened', 'expected']),
  cites: Citations,
});
export type Milestone = v.InferOutput<typeof Milestone>;

/** What was heard of a record after its main source; shown as later news with its own date. */
export const News = v.strictObject({
  date: PartialDate,
  text: Text,
  cites: v.pipe(v.array(Citation), v.minLength(1)),
});
export type News = v.InferOutput<typeof News>;
