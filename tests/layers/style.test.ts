import { latest, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { noFacts as data } from '../../src/layers/factData';
import { layerGroups } from '../../src/layers/groups';
import type { Look } from '../../src/layers/look';
import { layerOrder, tappable } from '../../src/layers/order';
import { marksFrom } from '../../src/layers/places';
import { buildStyle } from '../../src/layers/style';
import { paletteNames, palettes } from '../../src/theme/palette';

const look = (part: Partial<Look> = {}): Look => ({
  palette: palettes.day,
  paletteName: 'day',
  labels: 'both',
  language: 'zh',
  scale: 1,
  ...part,
});
const urlOf = (name: string) => `https://example.invalid/${name}`;

describe('the style', () => {
  const looks = paletteNames.flatMap((paletteName) =>
    (['both', 'zh', 'en'] as const).flatMap((labels) =>
      (['zh', 'en'] as const).map((language) =>
        look({ palette: palettes[paletteName], paletteName, labels, language }),
      ),
    ),
  );

  it.each(looks)('is valid by the style specification: $paletteName, $labels, $language', (one) => {
    expect(validateStyleMin(buildStyle(one, [], data, urlOf), latest)).toEqual([]);
  });

  it('is valid at every size: every length in it grows alike, and what comes nearer comes as much later', () => {
    const large = buildStyle(look({ scale: 2 }), [], data, urlOf);
    expect(validateStyleMin(large, latest)).toEqual([]);
    const layer = (id: string) => large.layers.find((one) => one.id === id);
    expect(layer('zone-names')?.layout).toMatchObject({
      'text-size': ['interpolate', ['exponential', 1.4], ['zoom'], 11, 26, 12, 36, 13, 52, 16, 80],
      'text-field': ['step', ['zoom'], expect.anything(), 12.15, expect.anything()],
    });
    expect(layer('place-dots')?.maxzoom).toBe(marksFrom + 1);
    expect(layer('places')?.minzoom).toBe(marksFrom + 1);
    expect(layer('buildings')?.paint).toMatchObject({
      'fill-opacity': ['interpolate', ['exponential', 1.4], ['zoom'], 14.2, 0, 15, 0.9],
    });
  });

  it('lets names make room for the marks of places, and draws the marks over the names of zones', () => {
    const { layers } = buildStyle(look(), [], data, urlOf);
    const at = (id: string) => layers.findIndex((one) => one.id === id);
    expect(at('place-names')).toBeLessThan(at('zone-names'));
    expect(at('zone-names')).toBeLessThan(at('clusters'));
    expect(layers[at('places')]?.layout).toMatchObject({ 'icon-allow-overlap': true });
    expect(layers[at('places')]?.layout).not.toHaveProperty('icon-ignore-placement');
  });

  it('gives every layer an id of its own', () => {
    const ids = buildStyle(look(), [], data, urlOf).layers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('hides the layers of a group and no other', () => {
    const hidden = (groups: readonly (typeof layerGroups)[number][]) =>
      buildStyle(look(), groups, data, urlOf).layers.flatMap((layer) =>
        layer.layout?.visibility === 'none' ? [layer.id] : [],
      );
    expect(hidden([])).toEqual([]);
    expect(hidden(['metro'])).toEqual(['metro-case', 'metro-lines', 'metro-stations', 'station-names']);
  });

  it('has something to draw for every switch', () => {
    const drawn = new Set(layerOrder.map(({ group }) => group));
    for (const group of layerGroups) expect(drawn).toContain(group);
  });

  it('knows every layer that answers to a tap', () => {
    const ids = buildStyle(look(), [], data, urlOf).layers.map(({ id }) => id);
    for (const id of tappable) expect(ids).toContain(id);
  });

  it('asks for nothing but the addresses it is given', () => {
    const addresses = JSON.stringify(buildStyle(look(), [], data, urlOf)).match(/https?:\/\/[^"]+/g) ?? [];
    expect(addresses.length).toBeGreaterThan(5);
    for (const address of addresses) expect(address).toMatch(/^https:\/\/example\.invalid\/basemap\//);
  });

  it('takes legend colours from the palette it draws with', () => {
    const day = layerOrder.flatMap(({ legend }) => legend?.(look()) ?? []);
    const night = layerOrder.flatMap(({ legend }) => legend?.(look({ palette: palettes.night })) ?? []);
    expect(day.find(({ text }) => text === 'belt')?.colour).toBe(palettes.day.belt);
    expect(night.find(({ text }) => text === 'belt')?.colour).toBe(palettes.night.belt);
  });
});
