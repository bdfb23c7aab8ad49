import type { LayerSpecification } from 'maplibre-gl';

/** Properties that are lengths in CSS px (or a size relative to a picture) and so grow with the page's type. */
const lengths: ReadonlySet<string> = new Set([
  'text-size',
  'icon-size',
  'symbol-spacing',
  'text-halo-width',
  'line-width',
  'line-offset',
  'line-blur',
  'circle-radius',
  'circle-stroke-width',
  'circle-translate',
  'text-translate',
]);

/** Multiplies the outputs of a style value. A zoom curve must stay outermost, so its stops are multiplied one by one. */
function times(value: unknown, factor: number): unknown {
  if (typeof value === 'number') return value * factor;
  if (!Array.isArray(value)) return value;
  if (value.every((part) => typeof part === 'number')) return value.map((part) => part * factor);
  const [operator, ...rest] = value;
  if (operator === 'interpolate' && JSON.stringify(rest[1]) === '["zoom"]')
    return [operator, rest[0], rest[1], ...rest.slice(2).map((x, i) => (i % 2 === 1 ? times(x, factor) : x))];
  if (operator === 'step' && JSON.stringify(rest[0]) === '["zoom"]')
    return [operator, rest[0], ...rest.slice(1).map((x, i) => (i % 2 === 0 ? times(x, factor) : x))];
  return ['*', factor, value];
}

const scaled = (properties: object, factor: number): object =>
  Object.fromEntries(
    Object.entries(properties).map(([key, value]) => [key, lengths.has(key) ? times(value, factor) : value]),
  );

/** The same layer, drawn `factor` times as large; for large screens, where the page's type grows too. */
export function scaleLayer(layer: LayerSpecification, factor: number): LayerSpecification {
  if (factor === 1) return layer;
  const parts = layer.layout === undefined ? {} : { layout: scaled(layer.layout, factor) };
  const paint = layer.paint === undefined ? {} : { paint: scaled(layer.paint, factor) };
  return { ...layer, ...parts, ...paint };
}
