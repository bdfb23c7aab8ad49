import * as v from 'valibot';
import { Citations } from './citation';
import { PartialDate } from './date';
import { FigureKind, Qualifier, Unit } from './figure';
import { Confidence, Id, Text } from './text';

/** What is measured, in which unit, and how it may be compared. */
export const IndicatorDefinition = v.strictObject({
  id: Id,
  name: Text,
  definition: Text,
  unit: Unit,
  better: v.picklist(['higher', 'lower', 'neutral']),
  normalisableBy: v.array(v.picklist(['area', 'companies', 'district'])),
  /** Months after `asOf` from which an observation counts as stale. */
  shelfLifeMonths: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
export type IndicatorDefinition = v.InferOutput<typeof IndicatorDefinition>;

/** One value of an indicator, for one area, at one date. */
export const Observation = v.strictObject({
  id: Id,
  indicator: Id,
  area: Id,
  value: v.pipe(v.number(), v.finite()),
  qualifier: Qualifier,
  kind: FigureKind,
  asOf: PartialDate,
  summary: Text,
  confidence: Confidence,
  cites: Citations,
});
export type Observation = v.InferOutput<typeof Observation>;
