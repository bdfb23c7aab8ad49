import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import {
  type Backdrop,
  coveredGroups,
  groundBounds,
  groundId,
  isCovered,
  pictureLayer,
  withBackdrop,
} from '../../src/layers/backdrop';
import { foreignStyle } from '../../src/layers/backdropStyle';
import { noFacts } from '../../src/layers/factData';
import { buildings, campuses, green, names, water } from '../../src/layers/ground';
import type { MapLayer } from '../../src/layers/layer';
import { type Look, regular } from '../../src/layers/look';
import { layerOrder } from '../../src/layers/order';
import { roadNames, roads } from '../../src/layers/roads';
import { buildStyle } from '../../src/layers/style';
import { paletteNames, palettes } from '../../src/theme/palette';

const lookIn = (paletteName: (typeof paletteNames)[number]): Look => ({
  palette: palettes[paletteName],
  paletteName,
  labels: 'both',
  language: 'zh',
  scale: 1,
});
const look = lookIn('day');
const plain = buildStyle(look, [], noFacts, (name) => `https://belt.example/${name}`);
const picture = (names: boolean, paletteName: Look['paletteName'] = 'day'): Backdrop => ({
  sources: {
    [groundId('base')]: { type: 'raster', tiles: ['belt-tile://a/{z}/{x}/{y}'], bounds: groundBounds },
  },
  layers: [pictureLayer(groundId('base'), groundId('base'), paletteName)],
  kind: 'imagery',
  names,
});
const hidden = (style: typeof plain) =>
  style.layers.flatMap((layer) =>
    'layout' in layer && layer.layout?.visibility === 'none' ? [layer.id] : [],
  );

describe('another base map under the belt', () => {
  it('lies between the paper and all that is ours, under a veil', () => {
    const ids = withBackdrop(plain, look, picture(true)).layers.map(({ id }) => id);
    expect(ids.slice(0, 4)).toEqual(['paper', 'ground-base', 'ground-veil', 'ground-edge']);
    expect(ids.slice(4)).toEqual(plain.layers.map(({ id }) => id).slice(1));
  });

  it('hides the built-in ground, and its names where it has its own', () => {
    const shown = hidden(withBackdrop(plain, look, picture(false)));
    expect(shown).toEqual(expect.arrayContaining(['water', 'bank', 'green', 'campuses', 'buildings']));
    for (const id of ['zones', 'ribbons', 'metro-lines', 'places', 'fade', 'names-quiet'])
      expect(shown).not.toContain(id);
    expect(hidden(withBackdrop(plain, look, picture(true)))).toContain('names-quiet');
  });

  it('keeps the river in a sketch of the belt, and asks for nothing', () => {
    const backdrop: Backdrop = { sources: {}, layers: [], kind: 'schematic', names: false };
    const style = withBackdrop(plain, look, backdrop);
    expect(style.sources).toEqual(plain.sources);
    expect(hidden(style)).not.toContain('water');
    expect(hidden(style)).toContain('green');
    expect(coveredGroups(backdrop)).toEqual(['campuses', 'green', 'buildings', 'roads']);
  });

  it('covers exactly the layers of the ground', () => {
    const idsOf = (layers: readonly MapLayer[]) =>
      layers.flatMap(({ draw }) => draw(look).map(({ id }) => id));
    const ground = [campuses, green, water, roads, buildings, names, roadNames];
    const all = idsOf(layerOrder);
    const covered = all.filter((id) => isCovered(id, { kind: 'map', names: true }));
    expect(covered.sort()).toEqual(idsOf(ground).sort());
  });

  it.each(paletteNames)('is a valid style in %s', (paletteName) => {
    const ofPalette = lookIn(paletteName);
    const style = withBackdrop(plain, ofPalette, picture(true, paletteName));
    expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
  });
});

const foreign = {
  version: 8,
  glyphs: 'https://fonts.example/{fontstack}/{range}.pbf',
  sprite: 'https://sprites.example/a',
  sources: {
    town: { type: 'vector', tiles: ['tiles/{z}/{x}/{y}.pbf'] },
    hills: { type: 'raster-dem', url: 'https://elsewhere.example/dem.json' },
  },
  layers: [
    { id: 'bg', type: 'background', paint: { 'background-color': 'white' } },
    { id: 'roads', type: 'line', source: 'town', 'source-layer': 'roads' },
    {
      id: 'names',
      type: 'symbol',
      source: 'town',
      'source-layer': 'names',
      layout: { 'text-field': ['get', 'name'], 'text-font': ['Strange'], 'icon-image': 'dot' },
    },
    { id: 'dots', type: 'symbol', source: 'town', 'source-layer': 'names', layout: { 'icon-image': 'dot' } },
    {
      id: 'woods',
      type: 'fill',
      source: 'town',
      'source-layer': 'woods',
      paint: { 'fill-pattern': 'trees' },
    },
    { id: 'shade', type: 'hillshade', source: 'hills' },
  ],
};
const base = 'https://styles.example/city/style.json';

describe('a style of another host', () => {
  it('is taken under names of our own, with letters of ours and without its pictures', () => {
    const taken = foreignStyle(foreign, base, ['https://styles.example']);
    if ('fault' in taken) throw new Error(taken.fault.kind);
    expect(taken.left).toBe(3);
    expect(taken.style).toEqual({
      version: 8,
      sources: {
        'ground-source-town': {
          type: 'vector',
          tiles: ['https://styles.example/city/tiles/{z}/{x}/{y}.pbf'],
          bounds: groundBounds,
          attribution: '',
        },
      },
      layers: [
        { id: 'ground-layer-bg', type: 'background', paint: { 'background-color': 'white' } },
        { id: 'ground-layer-roads', type: 'line', source: 'ground-source-town', 'source-layer': 'roads' },
        {
          id: 'ground-layer-names',
          type: 'symbol',
          source: 'ground-source-town',
          'source-layer': 'names',
          layout: { 'text-field': ['get', 'name'], 'text-font': regular },
        },
      ],
    });
  });

  it.each<[string, unknown, string]>([
    ['no JSON object', 'hello', 'not-a-style'],
    ['another version', { ...foreign, version: 7 }, 'not-a-style'],
    ['no sources', { ...foreign, sources: [] }, 'not-a-style'],
    ['nothing to draw', { ...foreign, layers: [{ id: 'x', type: 'sky' }] }, 'nothing-left'],
    [
      'layers without end',
      { ...foreign, layers: Array.from({ length: 401 }, (_, n) => ({ id: `l${n}`, type: 'background' })) },
      'too-many-layers',
    ],
    [
      'tiles of a host that is not listed',
      { ...foreign, sources: { town: { type: 'vector', tiles: ['https://evil.example/{z}/{x}/{y}'] } } },
      'strange-host',
    ],
    [
      'a source by a scheme of its own',
      { ...foreign, sources: { town: { type: 'vector', url: 'mapbox://town' } } },
      'strange-host',
    ],
    [
      'data of a host that is not listed',
      { ...foreign, sources: { town: { type: 'geojson', data: '//evil.example/a.json' } } },
      'strange-host',
    ],
  ])('is refused with %s', (_what, input, kind) => {
    const taken = foreignStyle(input, base, ['https://styles.example']);
    expect('fault' in taken ? taken.fault.kind : 'taken').toBe(kind);
  });
});
