import { booleanPointInPolygon } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { isCovered } from '../../src/map/homeExtent';
import { parseFacts } from '../../src/model/facts';
import { readFacts } from '../setup/facts';
import { generatedPlaces } from './generatePlaces';
import { factsWith, shippedPlaces, sitedIds } from './manyPlaces';

const { facts } = parseFacts(readFacts());
const places = [...generatedPlaces(facts, 600)];

describe('made-up places', () => {
  it('are the same each time, and others with another seed', () => {
    expect([...generatedPlaces(facts, 600)]).toEqual(places);
    expect([...generatedPlaces(facts, 600, 8)]).not.toEqual(places);
    // Fewer are the first of them, so that sizes can be compared.
    expect([...generatedPlaces(facts, 50)]).toEqual(places.slice(0, 50));
  });

  it('pass the app’s own door behind the published ones, and cite sources that there are', () => {
    const { facts: all, problems } = parseFacts(factsWith(shippedPlaces + 600));
    expect(problems).toEqual([]);
    expect(all.places.features).toHaveLength(shippedPlaces + 600);
    expect(new Set(all.places.features.map(({ id }) => id)).size).toBe(shippedPlaces + 600);
    const sources = new Set(facts.sources.map(({ id }) => id));
    for (const { properties } of places)
      for (const { source } of properties.cites) expect(sources).toContain(source);
  });

  it('lie in the zone that they name, or in the district, and crowd', () => {
    const zones = new Map(facts.zones.features.map((zone) => [zone.id, zone.geometry]));
    const spots = new Map<string, number>();
    for (const { geometry, properties } of places) {
      if (geometry === null) continue;
      const [longitude, latitude] = geometry.coordinates;
      expect(isCovered([longitude, latitude])).toBe(true);
      const outline = zones.get(properties.areas[0] ?? '');
      if (outline !== undefined) expect(booleanPointInPolygon([longitude, latitude], outline)).toBe(true);
      const spot = geometry.coordinates.join();
      spots.set(spot, (spots.get(spot) ?? 0) + 1);
    }
    const sited = places.filter(({ geometry }) => geometry !== null).length;
    expect(sited).toBeGreaterThan(480);
    expect(spots.size).toBeLessThan(sited * 0.93);
    expect(new Set(places.map(({ properties }) => properties.areas[0])).size).toBe(8);
  });

  it('stand behind the published places, some of which the bench chooses', () => {
    const { facts: all } = parseFacts(factsWith(shippedPlaces + 3));
    expect(all.places.features.slice(0, shippedPlaces)).toEqual(facts.places.features);
    expect(sitedIds).toHaveLength(5);
    expect(parseFacts(factsWith(0)).facts).toEqual(facts);
  });
});
