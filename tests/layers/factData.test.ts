import { describe, expect, it } from 'vitest';
import { factDataOf, mostDiscs, placeMark } from '../../src/layers/factData';
import { createBelt } from '../../src/model/belt';
import { parseFacts } from '../../src/model/facts';
import { factsWith } from '../bench/manyPlaces';
import { readFacts } from '../setup/facts';

const belt = createBelt(parseFacts(readFacts()).facts);
const data = factDataOf(belt);
const idsOf = ({ features }: GeoJSON.FeatureCollection) =>
  features.map(({ properties }) => properties?.['id']);

describe('the facts as the map draws them', () => {
  it('has a mark for each place whose site is known, and for no other', () => {
    const places = belt.allSubjects().filter((subject) => subject.type === 'place');
    const known = places.filter(({ record }) => record.location.precision !== 'unpublished');
    expect(known.length).toBeGreaterThan(20);
    expect(idsOf(data.places).sort()).toEqual(known.map(({ id }) => id).sort());
  });

  it('draws a disc of the stated error round each approximate site only', () => {
    const approximate = data.places.features.filter(({ properties }) => properties?.['errorMetres'] > 0);
    expect(idsOf(data['site-errors'])).toEqual(idsOf({ type: 'FeatureCollection', features: approximate }));
  });

  it('draws no veil of thousands of discs, and brings them back where a filter leaves fewer', () => {
    const many = createBelt(parseFacts(factsWith(3000)).facts);
    const drawn = factDataOf(many);
    expect(
      drawn.places.features.filter(({ properties }) => properties?.['errorMetres'] > 0).length,
    ).toBeGreaterThan(mostDiscs);
    expect(drawn['site-errors'].features).toEqual([]);
    const some = new Set(many.allSubjects().flatMap(({ id }, index) => (index % 3 === 0 ? [id] : [])));
    expect(factDataOf(many, some)['site-errors'].features.length).toBeGreaterThan(100);
  });

  it('draws the five zones with a hue each, and a label for each', () => {
    const zones = data.zones.features.filter(({ properties }) => properties?.['role'] === 'zone');
    expect(new Set(zones.map(({ properties }) => properties?.['hue'])).size).toBe(5);
    expect(idsOf(data['zone-names'])).toEqual(
      expect.arrayContaining(idsOf({ type: 'FeatureCollection', features: zones })),
    );
  });

  it('gives sections and places the hue of their zone', () => {
    const hue = (id: string) =>
      [...data.zones.features, ...data.places.features].find(({ properties }) => properties?.['id'] === id)
        ?.properties?.['hue'];
    expect(hue('binjiang-south')).toBe('binjiang');
    expect(hue('fudan')).toBe('da-chuangzhi');
    expect(hue('block-228')).toBe('none');
  });

  it('divides the two sections of Binjiang by their common edge', () => {
    const dividers = data.zones.features.filter(({ properties }) => properties?.['role'] === 'divider');
    expect(dividers).toHaveLength(1);
    expect(dividers[0]?.geometry.type).toBe('MultiLineString');
  });

  it('has corridor and belt, and only them, as ribbons', () => {
    expect(idsOf(data.ribbons).sort()).toEqual(['binjiang-belt', 'da-chuangzhi-corridor']);
  });

  it('adds the chosen place on its own, without the offset of its fan', () => {
    const chosen = placeMark(belt, belt.subject('wujiaochang'));
    expect(idsOf(chosen)).toEqual(['wujiaochang']);
    expect(chosen.features[0]?.properties?.['offset']).toEqual([0, 0]);
    expect(placeMark(belt, belt.subject('binjiang')).features).toEqual([]);
    expect(placeMark(belt, undefined).features).toEqual([]);
  });

  it('draws the disc of a chosen place once: with it where the others have none, else among them', () => {
    const unsure = data['site-errors'].features[0];
    const place = belt.subject(String(unsure?.properties?.['id']));
    const [disc, mark] = placeMark(belt, place).features;
    expect(disc?.geometry).toEqual(unsure?.geometry);
    expect(disc?.properties).toEqual(unsure?.properties);
    expect(mark?.geometry.type).toBe('Point');
    expect(placeMark(belt, place, data['site-errors']).features).toEqual([mark]);
  });

  it('gives no mark to a chosen place whose site is not published', () => {
    expect(placeMark(belt, belt.subject('sufe-financial-valley')).features).toEqual([]);
  });

  it('leaves out the places that the filter hides, and their error discs, but no ground', () => {
    const shown = factDataOf(belt, new Set(['wujiaochang']));
    expect(idsOf(shown.places)).toEqual(['wujiaochang']);
    expect(shown['site-errors'].features.length).toBeLessThan(data['site-errors'].features.length);
    expect(shown.zones).toEqual(data.zones);
    expect(shown.ribbons).toEqual(data.ribbons);
  });
});
