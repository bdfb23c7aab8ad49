import type { Citation } from '../../model/citation';
import type { PartialDate } from '../../model/date';
import type { Qualifier, Unit } from '../../model/figure';
import type { Confidence, Text } from '../../model/text';

/** How an indicator is come by: cited, measured on the base map, counted over the records, or out of a site report. */
export type Basis = 'published' | 'measured' | 'counted' | 'reported';

/** Something that can be put side by side, ranked and shown on the map. */
export interface CompareIndicator {
  readonly id: string;
  readonly basis: Basis;
  readonly name: Text;
  /** What is meant and how it was come by, in a sentence or two. */
  readonly method: Text;
  readonly unit: Unit;
  readonly better: 'higher' | 'lower' | 'neutral';
  /** What it may be divided by; a share of all zones makes sense only where values add up. */
  readonly normalisableBy: readonly ('area' | 'companies' | 'share')[];
}

/** Where a value comes from, so that it can be opened. */
export type Provenance =
  | {
      readonly kind: 'observation';
      readonly id: string;
      readonly cites: readonly Citation[];
      readonly confidence: Confidence;
      /** Why it is past its shelf life; null while it holds. */
      readonly dated: string | null;
    }
  /** Shares 0–1: of the area that the layer speaks of, and of what was measured that is exact. */
  | { readonly kind: 'measure'; readonly coverage: number; readonly exact: number }
  /** Ids of the records that were counted. */
  | { readonly kind: 'records'; readonly ids: readonly string[] }
  | { readonly kind: 'report'; readonly walked: 'network' | 'straight' | null };

/** What a value was divided by. */
export interface Denominator {
  readonly per: 'area' | 'companies' | 'share';
  readonly value: number;
  readonly asOf: PartialDate | null;
  readonly source: Provenance;
  /** How many of the five zones are in the sum of a share. */
  readonly zones?: number;
}

const whys = [
  'notPublished',
  'onlyTarget',
  'notListed',
  'notApplicable',
  'notCovered',
  'layerMissing',
  'notKnown',
  'noSite',
  'noDenominator',
  'notDivisible',
  'working',
  'failed',
] as const;
export type Why = (typeof whys)[number];

export interface Known {
  /** A published value past its shelf life is stale. */
  readonly state: 'published' | 'stale' | 'measured' | 'counted';
  readonly value: number;
  readonly qualifier: Qualifier;
  readonly unit: Unit;
  /** The date that it speaks of; null for what was measured on the map as it is. */
  readonly asOf: PartialDate | null;
  readonly source: Provenance;
  readonly over: Denominator | null;
}

/** A value, or why there is none: missing stays missing and is never zero. */
export type Value = Known | { readonly state: 'missing'; readonly why: Why };

export const missing = (why: Why): Value => ({ state: 'missing', why });
export const isKnown = (value: Value): value is Known => value.state !== 'missing';
