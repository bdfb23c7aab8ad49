import * as v from 'valibot';

const Line = v.array(v.tuple([v.number(), v.number()]));
const Geometry = v.variant('type', [
  v.object({ type: v.literal('Point'), coordinates: v.tuple([v.number(), v.number()]) }),
  v.object({ type: v.literal('LineString'), coordinates: Line }),
  v.object({ type: v.literal('MultiLineString'), coordinates: v.array(Line) }),
  v.object({ type: v.literal('Polygon'), coordinates: v.array(Line) }),
  v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(v.array(Line)) }),
]);

const Named = v.object({
  geometry: Geometry,
  properties: v.object({
    id: v.string(),
    zh: v.optional(v.string(), ''),
    en: v.optional(v.string(), ''),
    class: v.optional(v.string(), ''),
    level: v.optional(v.string(), ''),
    lines: v.optional(v.array(v.string()), []),
  }),
});

/** A named feature of the base map. WGS-84 [longitude, latitude]. */
export type NamedFeature = v.InferOutput<typeof Named>;

const Layer = v.object({ features: v.array(Named) });

/** The features of a base-map layer that have a name. @throws ValiError when it is no such layer */
export const namedFeatures = (layer: unknown): readonly NamedFeature[] =>
  v.parse(Layer, layer).features.filter(({ properties: { zh, en } }) => zh !== '' && en !== '');
