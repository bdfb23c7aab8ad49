import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { administrativeLimits, drawsAdministrativeLimit } from '../../src/build/profile/ground';
import { readProfile } from '../../src/build/profile/read';
import { noFacts } from '../../src/layers/factData';
import { buildStyle } from '../../src/layers/style';
import { basemapLayers } from '../../src/model/basemap-layers';
import { palettes } from '../../src/theme/palette';

const root = join(import.meta.dirname, '..', '..');
const basemap = join(root, 'geodata', 'basemap');
const limit = (properties: object) => ({ properties, geometry: { type: 'LineString' } });

describe('administrative limits', () => {
  it('are in no layer of the base map', () => {
    expect(administrativeLimits(basemap)).toEqual([]);
  });

  it('are drawn by no layer: each line and surface is of the ground, of a plan or of the visitor', () => {
    const look = {
      palette: palettes.day,
      paletteName: 'day',
      labels: 'both',
      language: 'zh',
      scale: 1,
    } as const;
    const drawn = buildStyle(look, [], noFacts, (name) => name).layers.flatMap((layer) =>
      (layer.type === 'line' || layer.type === 'fill' || layer.type === 'fill-extrusion') && 'source' in layer
        ? [layer.source]
        : [],
    );
    const ofPlan = ['zones', 'ribbons', 'compared', 'site-errors', 'chosen'];
    const ofVisitor = ['reach', 'metro-reach', 'drawn', 'uploads', 'upload-chosen'];
    const known: readonly string[] = [...basemapLayers, ...ofPlan, ...ofVisitor];
    expect(drawn.length).toBeGreaterThan(20);
    expect([...new Set(drawn)].filter((source) => !known.includes(source))).toEqual([]);
  });

  it('are not what the lines of zones and structure follow: no unit of the state is among them', () => {
    for (const file of ['zones', 'structure']) {
      const { features } = JSON.parse(readFileSync(join(root, 'geodata', `${file}.geojson`), 'utf8'));
      const kinds = new Set(
        features.map(
          ({ properties }: { properties: { kind?: string; role?: string } }) =>
            properties.kind ?? properties.role,
        ),
      );
      for (const kind of kinds) expect(kind).not.toMatch(/district|county|province|town|admin/);
    }
  });

  it.each<[string, ReturnType<typeof limit> | { properties: object; geometry: { type: string } }, boolean]>([
    ['a line with a level', limit({ admin_level: '6' }), true],
    ['a boundary', limit({ boundary: 'administrative' }), true],
    ['a class of ours', limit({ class: 'district' }), true],
    ['a bank', limit({ class: 'bank' }), false],
    ["a sub-district's name", { properties: { class: 'subdistrict' }, geometry: { type: 'Point' } }, false],
  ])('are told from the rest: %s', (_name, feature, expected) => {
    expect(drawsAdministrativeLimit(feature)).toBe(expected);
  });

  it('keep an exhibition from being built', () => {
    const copy = mkdtempSync(join(tmpdir(), 'ground-'));
    mkdirSync(join(copy, 'geodata', 'basemap'), { recursive: true });
    cpSync(join(root, 'geodata', 'exhibition.json'), join(copy, 'geodata', 'exhibition.json'));
    const features = [limit({ admin_level: '6' }), limit({ class: 'bank' })];
    writeFileSync(join(copy, 'geodata', 'basemap', 'roads.geojson'), JSON.stringify({ features }));
    expect(() => readProfile(copy, 'exhibition', '')).toThrow(
      /basemap\/roads\.geojson[\s\S]*administrative limits would be drawn: 1/,
    );
    expect(readProfile(copy, 'trial', '').exhibition).toBeNull();
    rmSync(copy, { recursive: true });
  });
});
