import { latest, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { noFacts as data } from '../../src/layers/factData';
import { layerGroups } from '../../src/layers/groups';
import type { Look } from '../../src/layers/look';
import { layerOrder, tappable } from '../../src/layers/order';
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

  it('is valid at every size, and every length in it grows alike', () => {
    const large = buildStyle(look({ scale: 1.75 }), [], data, urlOf);
    expect(validateStyleMin(large, latest)).toEqual([]);
    const size = (style: typeof large) => style.layers.find(({ id }) => id === 'zone-names')?.layout;
    expect(size(large)).toMatchObject({
      'text-size': [
        'interpolate',
        ['exponential', 1.4],
        ['zoom'],
        10,
        13 * 1.75,
        11,
        18 * 1.75,
        12,
        26 * 1.75,
        15,
        40 * 1.75,
      ],
    });
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
