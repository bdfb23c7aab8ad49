import * as v from 'valibot';
import { Area, Point, Ribbon } from './geometry';
import { PlaceProperties } from './place';
import { StructureProperties } from './structure';
import { Id } from './text';
import { ZoneProperties } from './zone';

/** Key of the wording for a feature whose two ids differ (see `issue-words.ts`). */
const idsDiffer = 'feature-ids-differ';

export const ZoneFeature = v.pipe(
  v.strictObject({ type: v.literal('Feature'), id: Id, geometry: Area, properties: ZoneProperties }),
  v.check((feature) => feature.id === feature.properties.id, idsDiffer),
);
export type ZoneFeature = v.InferOutput<typeof ZoneFeature>;

export const StructureFeature = v.pipe(
  v.strictObject({
    type: v.literal('Feature'),
    id: Id,
    geometry: v.nullable(Ribbon),
    properties: StructureProperties,
  }),
  v.check((feature) => feature.id === feature.properties.id, idsDiffer),
);
export type StructureFeature = v.InferOutput<typeof StructureFeature>;

export const PlaceFeature = v.pipe(
  v.strictObject({
    type: v.literal('Feature'),
    id: Id,
    geometry: v.nullable(Point),
    properties: PlaceProperties,
  }),
  v.check((feature) => feature.id === feature.properties.id, idsDiffer),
);
export type PlaceFeature = v.InferOutput<typeof PlaceFeature>;
