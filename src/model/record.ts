import * as v from 'valibot';
import { Citations } from './citation';
import { PartialDate } from './date';
import { Figure, Milestone, News } from './figure';
import { Confidence, Id, NameBasis, Text } from './text';

/** What every record of every kind carries. */
export const recordEntries = {
  id: Id,
  name: Text,
  nameBasis: NameBasis,
  summary: Text,
  asOf: PartialDate,
  confidence: Confidence,
  cites: Citations,
} as const;

/** What most records may carry besides. Empty arrays are left out of the files. */
export const detailEntries = {
  figures: v.optional(v.array(Figure), []),
  milestones: v.optional(v.array(Milestone), []),
  news: v.optional(v.array(News), []),
  related: v.optional(v.array(Id), []),
} as const;

/** State of a building, plan or event at `statusAsOf`. */
export const Status = v.picklist([
  'operating',
  'under-construction',
  'planned',
  'announced',
  'completed',
  'held',
  'unknown',
]);
export type Status = v.InferOutput<typeof Status>;

/** The whole district or the city, where a fact belongs to no zone. */
export const wideAreas = ['yangpu', 'shanghai'] as const;
