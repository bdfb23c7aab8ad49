import * as v from 'valibot';

/** WGS-84 [longitude, latitude] in degrees; no altitude. Where the position lies is the check's business. */
export const Position = v.strictTuple([v.number(), v.number()]);
export type Position = v.InferOutput<typeof Position>;
const Line = v.array(Position);
const Rings = v.array(Line);

export const Point = v.strictObject({ type: v.literal('Point'), coordinates: Position });
export type Point = v.InferOutput<typeof Point>;

/** Outline of a zone. */
export const Area = v.variant('type', [
  v.strictObject({ type: v.literal('Polygon'), coordinates: Rings }),
  v.strictObject({ type: v.literal('MultiPolygon'), coordinates: v.array(Rings) }),
]);
export type Area = v.InferOutput<typeof Area>;

/** Ribbon of a corridor or belt. */
export const Ribbon = v.variant('type', [
  v.strictObject({ type: v.literal('LineString'), coordinates: Line }),
  v.strictObject({ type: v.literal('MultiLineString'), coordinates: Rings }),
]);
export type Ribbon = v.InferOutput<typeof Ribbon>;
