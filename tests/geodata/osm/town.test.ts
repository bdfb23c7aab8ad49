import { describe, expect, it } from 'vitest';
import { inShort, type Layer, workshop } from './built';
import { pbfBytes } from './pbfBytes';
import { town, townBounds, townHead } from './town';
import { xmlText } from './xmlText';

const build = workshop();
const fromXml = await build('town.osm', xmlText(town, townHead));
const fromPbf = await build('town.osm.pbf', pbfBytes(town, townHead, 7));
const layer = fromXml.layer;
const byId = ({ features }: Layer, id: string) => features.find(({ properties }) => properties['id'] === id);

describe('the town of the fixtures', () => {
  it('is built without a complaint, as GeoJSON, from XML and from PBF alike', () => {
    expect(inShort(fromXml.problems)).toEqual([]);
    expect(inShort(fromPbf.problems)).toEqual([]);
    expect(fromXml.built?.form).toBe('geojson');
    expect(fromXml.built?.box).toEqual(townBounds);
    for (const { name, features } of fromXml.built?.layers ?? []) {
      expect(features, name).toBeGreaterThan(0);
      expect(fromPbf.layer(name).features, name).toEqual(layer(name).features);
    }
    expect(fromXml.built?.layers).toHaveLength(10);
  });

  it('says where it comes from', () => {
    const { metadata } = fromPbf.layer('roads');
    expect(metadata).toMatchObject({
      source: '© OpenStreetMap contributors',
      licence: 'ODbL-1.0',
      built: '2026-10-01',
      box: townBounds,
      extract: { file: 'town.osm.pbf', date: '2026-10-01', dateIs: 'database', program: 'by hand' },
      names: { both: 1, zhOnly: 2, enOnly: 0 },
    });
    expect(layer('fade').metadata['licence']).toBe('CC0-1.0');
  });

  it('gives houses their height where it is known, and neither id nor name', () => {
    const properties = layer('buildings').features.map((house) => house.properties);
    expect(properties).toEqual([{ h: 24.5 }, { h: 19.2 }, {}, { h: 9.6 }]);
  });

  it('puts split ways together to an outline with its courtyard, turned as RFC 7946 wants it', () => {
    const rings = layer('buildings').features.at(-1)?.geometry.coordinates ?? [];
    expect(rings).toEqual([
      [
        [121.506, 31.302],
        [121.507, 31.302],
        [121.507, 31.303],
        [121.506, 31.303],
        [121.506, 31.302],
      ],
      [
        [121.5063, 31.3023],
        [121.5063, 31.3027],
        [121.5067, 31.3027],
        [121.5067, 31.3023],
        [121.5063, 31.3023],
      ],
    ]);
  });

  it('cuts the river at the box, keeps its island, and has the water on the right of every bank', () => {
    const river = byId(layer('water'), 'r901');
    expect(river?.properties).toMatchObject({
      class: 'river',
      zh: '大江',
      en: 'Great River',
      method: 'exact',
    });
    const xs = JSON.stringify(river?.geometry.coordinates).match(/121\.\d+/g) ?? [];
    expect(Math.min(...xs.map(Number))).toBe(121.5);
    expect(Math.max(...xs.map(Number))).toBe(121.52);
    const banks = layer('shoreline').features.filter(({ properties }) => properties['class'] === 'bank');
    expect(banks.map(({ geometry }) => geometry.coordinates)).toEqual([
      [
        [121.52, 31.307],
        [121.5, 31.307],
      ],
      [
        [121.5, 31.309],
        [121.52, 31.309],
      ],
    ]);
    const island = layer('shoreline').features.find(({ properties }) => properties['class'] === 'island');
    const shore = island?.geometry.coordinates ?? [];
    expect(shore[0]).toEqual(shore.at(-1));
    expect(shore.slice(0, 2)).toEqual([
      [121.508, 31.3076],
      [121.51, 31.3076],
    ]);
    expect(layer('shoreline').features.some(({ properties }) => properties['class'] === 'lining')).toBe(true);
  });

  it('draws a creek that is only a line, and says that its width is inferred', () => {
    expect(byId(layer('water'), 'w310')?.properties).toMatchObject({ class: 'creek', method: 'inferred' });
    expect(byId(layer('labels'), 'along-w310')?.properties).toMatchObject({ class: 'water-line', rank: 3 });
  });

  it('joins the ways of a street, by name, class and level', () => {
    const streets = layer('roads').features.map(
      ({ properties: { zh, en, missing, class: kind, level }, geometry }) => [
        zh,
        en,
        missing,
        kind,
        level,
        geometry.coordinates.length,
      ],
    );
    expect(streets).toEqual([
      ['东路', 'East Road', undefined, 'primary', 'surface', 3],
      ['东路', '东路', 'en', 'primary', 'bridge', 2],
      ['高架路', '高架路', 'en', 'trunk', 'elevated', 2],
      [undefined, undefined, undefined, 'residential', 'tunnel', 2],
    ]);
  });

  it('names universities, not hospitals, and leaves military ground out with what stands on it', () => {
    const campuses = layer('campuses').features.map(({ properties }) => [
      properties['class'],
      properties['zh'],
    ]);
    expect(campuses).toEqual([
      ['university', '测绘大学'],
      ['hospital', undefined],
    ]);
    const everything = JSON.stringify(fromXml.built?.layers.map(({ name }) => layer(name).features));
    expect(everything).not.toMatch(/某部|某医院|无名楼/);
    expect(everything).not.toContain('121.5034,31.313');
  });

  it('labels what is named, the first to be read first', () => {
    const labels = layer('labels').features.map(({ properties: { class: kind, rank, zh } }) => [
      kind,
      rank,
      zh,
    ]);
    expect(labels).toEqual([
      ['water-line', 3, '小浜'],
      ['park', 3, '小公园'],
      ['university', 2, '测绘大学'],
      ['island', 1, '江心岛'],
      ['water', 1, '大江'],
    ]);
  });

  it('draws a metro line once for both directions, and its station with both names', () => {
    const [line, ...others] = layer('metro-lines').features;
    expect(others).toEqual([]);
    expect(line?.properties).toMatchObject({ line: '99', zh: '99号线', en: 'Line 99', colour: '#00AA77' });
    expect(line?.geometry.coordinates).toHaveLength(1);
    expect(layer('metro-stations').features.map(({ properties }) => properties)).toEqual([
      {
        ...{ id: 'station-01', zh: '东', en: 'East', lines: ['99'], colour: '#00AA77' },
        ...{ interchange: false, method: 'exact', error: 30 },
      },
    ]);
  });

  it('lets the map end in paper before its data do', () => {
    const { features } = layer('fade');
    let left = 1;
    for (const { properties, geometry } of features) {
      left *= 1 - Number(properties['alpha']);
      const [, hole] = geometry.coordinates;
      for (const [, lon, lat] of JSON.stringify(hole).matchAll(/\[(1[\d.]+),(3[\d.]+)\]/g)) {
        expect(Number(lon)).toBeGreaterThan(121.5);
        expect(Number(lat)).toBeLessThan(31.32);
      }
    }
    expect(left).toBeCloseTo(0, 6);
  });
});
