import type { JsonSchema } from './schema.ts';
import { closed } from './schema.ts';

/** Longitude before latitude: what is swapped here in Shanghai (121 degrees of latitude) is refused. */
const position: JsonSchema = {
  type: 'array',
  prefixItems: [
    { type: 'number', minimum: -180, maximum: 180 },
    { type: 'number', minimum: -90, maximum: 90 },
  ],
  items: false,
  minItems: 2,
};
const listOf = (items: JsonSchema, minItems: number): JsonSchema => ({ type: 'array', items, minItems });
const ring = listOf(position, 4);
const line = listOf(position, 2);

const coordinates = {
  Point: position,
  LineString: line,
  MultiLineString: listOf(line, 1),
  Polygon: listOf(ring, 1),
  MultiPolygon: listOf(listOf(ring, 1), 1),
} as const;
export type ShapeName = keyof typeof coordinates;

/** Geometry of one of these types; `null` among them for records that have none. */
export const shapeSchema = (names: readonly (ShapeName | 'null')[]): JsonSchema => ({
  anyOf: names.map((name) =>
    name === 'null' ? { type: 'null' } : closed({ type: { const: name }, coordinates: coordinates[name] }),
  ),
});

/** West, south, east, north in degrees. */
export const boundsSchema = listOf({ type: 'number', minimum: -180, maximum: 180 }, 4);
