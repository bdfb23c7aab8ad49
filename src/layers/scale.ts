import type { LayerSpecification } from 'maplibre-gl';

/** Properties that are lengths in CSS px (or a size relative to a picture) and so grow with the page's type. */
const lengths: ReadonlySet<string> = new Set([
  'text-size',
  'icon-size',
  'symbol-spacing',
  'text-halo-width',
  'text-halo-blur',
  'text-padding',
  'icon-padding',
  'line-width',
  'line-offset',
  'line-blur',
  'circle-radius',
  'circle-stroke-width',
  'circle-translate',
  'text-translate',
]);

/** Type of a picture that is carried out is this much larger than the base size, so that it can be read on paper. */
export const pictureScale = 1.15;

/** Zoom levels by which a map comes nearer until it shows as much ground as before, `factor` times as large. */
export const nearer = (factor: number): number => Math.log2(factor);

const ofZoom = (input: unknown): boolean => JSON.stringify(input) === '["zoom"]';

/** The same style value for a map that is drawn `factor` times as large: lengths grow, and zoom levels come later. */
function scaledValue(value: unknown, factor: number, isLength: boolean): unknown {
  const times = (output: unknown) => (isLength ? scaledValue(output, factor, true) : output);
  const later = (zoom: unknown) => (typeof zoom === 'number' ? zoom + nearer(factor) : zoom);
  if (typeof value === 'number') return isLength ? value * factor : value;
  if (!Array.isArray(value)) return value;
  if (value.every((part) => typeof part === 'number')) return isLength ? value.map((x) => x * factor) : value;
  const [operator, ...rest] = value;
  // A zoom curve must stay outermost, so its stops are scaled one by one.
  if (operator === 'interpolate' && ofZoom(rest[1]))
    return [operator, rest[0], rest[1], ...rest.slice(2).map((x, i) => (i % 2 === 1 ? times(x) : later(x)))];
  if (operator === 'step' && ofZoom(rest[0]))
    return [operator, rest[0], ...rest.slice(1).map((x, i) => (i % 2 === 0 ? times(x) : later(x)))];
  return isLength ? ['*', factor, value] : value;
}

const scaled = (properties: object, factor: number): object =>
  Object.fromEntries(
    Object.entries(properties).map(([key, value]) => [key, scaledValue(value, factor, lengths.has(key))]),
  );

/**
 * The same layer for a large screen, where the page's type grows too: drawn `factor` times as large, with as much in it
 * as a small screen shows of the same ground.
 */
export function scaleLayer(layer: LayerSpecification, factor: number): LayerSpecification {
  if (factor === 1) return layer;
  const { minzoom, maxzoom } = layer;
  return {
    ...layer,
    ...(minzoom === undefined ? {} : { minzoom: minzoom + nearer(factor) }),
    ...(maxzoom === undefined ? {} : { maxzoom: maxzoom + nearer(factor) }),
    ...(layer.layout === undefined ? {} : { layout: scaled(layer.layout, factor) }),
    ...(layer.paint === undefined ? {} : { paint: scaled(layer.paint, factor) }),
  };
}
