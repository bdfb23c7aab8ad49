import type { PlaceFeature, StructureFeature, ZoneFeature } from './feature';
import type { Area, Point, Ribbon } from './geometry';
import type { IndicatorDefinition, Observation } from './indicator';
import type { Industry } from './industry';
import type { PlaceProperties } from './place';
import type { Plan } from './plan';
import type { StructureProperties } from './structure';
import type { Text } from './text';
import type { ZoneProperties } from './zone';

/** What every subject offers without asking its type. An observation is named by its indicator. */
type Common = { readonly id: string; readonly name: Text };

export type ZoneSubject = Common & {
  readonly type: 'zone';
  readonly record: ZoneProperties;
  readonly geometry: Area;
};
export type StructureSubject = Common & {
  readonly type: 'structure';
  readonly record: StructureProperties;
  readonly geometry: Ribbon | null;
};
export type PlaceSubject = Common & {
  readonly type: 'place';
  readonly record: PlaceProperties;
  readonly geometry: Point | null;
};
export type PlanSubject = Common & { readonly type: 'plan'; readonly record: Plan };
export type IndustrySubject = Common & { readonly type: 'industry'; readonly record: Industry };
export type ObservationSubject = Common & {
  readonly type: 'observation';
  readonly record: Observation;
  readonly definition: IndicatorDefinition;
};

/** Anything that can be chosen, opened, found and cited. Geometry is WGS-84 [longitude, latitude]. */
export type Subject =
  | ZoneSubject
  | StructureSubject
  | PlaceSubject
  | PlanSubject
  | IndustrySubject
  | ObservationSubject;

export const zoneSubject = ({ geometry, properties }: ZoneFeature): ZoneSubject => ({
  type: 'zone',
  id: properties.id,
  name: properties.name,
  record: properties,
  geometry,
});

export const structureSubject = ({ geometry, properties }: StructureFeature): StructureSubject => ({
  type: 'structure',
  id: properties.id,
  name: properties.name,
  record: properties,
  geometry,
});

export const placeSubject = ({ geometry, properties }: PlaceFeature): PlaceSubject => ({
  type: 'place',
  id: properties.id,
  name: properties.name,
  record: properties,
  geometry,
});

export const planSubject = (record: Plan): PlanSubject => ({
  type: 'plan',
  id: record.id,
  name: record.name,
  record,
});

export const industrySubject = (record: Industry): IndustrySubject => ({
  type: 'industry',
  id: record.id,
  name: record.name,
  record,
});

export const observationSubject = (
  record: Observation,
  definition: IndicatorDefinition,
): ObservationSubject => ({
  type: 'observation',
  id: record.id,
  name: definition.name,
  record,
  definition,
});
