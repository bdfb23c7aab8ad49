import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { lineColours } from '../../src/theme/metroLines';

const Lines = v.object({
  features: v.array(v.object({ properties: v.object({ line: v.string(), colour: v.string() }) })),
});
const file = join(import.meta.dirname, '../../geodata/basemap/metro-lines.geojson');
const { features } = v.parse(Lines, JSON.parse(readFileSync(file, 'utf8')));

/** Relative luminance and contrast ratio after WCAG 2.2. */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (a: string, b: string): number => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};

it.each(features.map(({ properties: { line, colour } }) => [line, colour]))(
  'line %s wears the same colour in the panel as on the map, and its number can be read on it',
  (line, colour) => {
    const { ground, figure } = lineColours(line);
    expect(ground).toBe(colour);
    expect(contrast(ground, figure)).toBeGreaterThanOrEqual(4.5);
  },
);
