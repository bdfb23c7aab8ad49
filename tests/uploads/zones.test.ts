import { area, booleanPointInPolygon, featureCollection, intersect, polygon } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Position } from '../../src/model/geometry';
import { lengthInside, sharedArea } from '../../src/uploads/overlap';
import { extentOf, positionsIn } from '../../src/uploads/positions';
import { zonesOf } from '../../src/uploads/zonesOf';
import { chance } from '../store/random';
import { belt, known } from './known';

const zones = belt.zonesInOrder();
const inZones = (geometry: GeoJSON.Geometry, among = known.zones) => {
  const extent = extentOf(positionsIn(geometry));
  return extent === null ? null : zonesOf(geometry, extent, among);
};

describe('the zones of a feature', () => {
  it.each(zones.map(({ id, record }) => [id, record.labelPoint] as const))(
    'of a point at the label of %s are that zone',
    (id, [longitude, latitude]) => {
      expect(inZones({ type: 'Point', coordinates: [longitude, latitude] })).toContain(id);
    },
  );

  it('are none outside, and for an empty world', () => {
    expect(inZones({ type: 'Point', coordinates: [0, 0] })).toEqual([]);
    expect(inZones({ type: 'Point', coordinates: [121.51, 31.3] }, [])).toEqual([]);
  });

  it('of a zone’s own outline are that zone alone', () => {
    for (const { id, geometry } of zones) expect(inZones(geometry)).toEqual([id]);
  });

  it('of an area that holds all zones are the largest one', () => {
    const all = polygon([
      [
        [121, 31],
        [122, 31],
        [122, 32],
        [121, 32],
        [121, 31],
      ],
    ]);
    const largest = [...zones].sort((a, b) => area(b.geometry) - area(a.geometry))[0]?.id;
    expect(inZones(all.geometry)).toEqual([largest]);
  });

  it('of several points are the zone of most of them', () => {
    const [first, second] = zones.map(({ record }) => [...record.labelPoint]);
    if (first === undefined || second === undefined) throw new Error('There are too few zones');
    expect(inZones({ type: 'MultiPoint', coordinates: [first, second, second] })).toEqual([zones[1]?.id]);
  });
});

describe('shares, against Turf', () => {
  const next = chance(7);
  const outlineOf = (id: string): Feature<Polygon | MultiPolygon> => {
    const geometry = zones.find((zone) => zone.id === id)?.geometry;
    if (geometry === undefined) throw new Error(`No zone ${id}`);
    return { type: 'Feature', properties: {}, geometry };
  };
  const somewhere = (): Position => [121.49 + next() * 0.08, 31.25 + next() * 0.09];

  it('of areas agree within 2 %', () => {
    let compared = 0;
    for (let round = 0; round < 60; round++) {
      const [x, y] = somewhere();
      const [width, height] = [0.003 + next() * 0.02, 0.003 + next() * 0.02];
      const ring: Position[] = [
        [x, y],
        [x + width, y + height / 3],
        [x + width / 2, y + height],
        [x, y],
      ];
      for (const zone of known.zones) {
        const outline = outlineOf(zone.id);
        const both = featureCollection<Polygon | MultiPolygon>([polygon([ring]), outline]);
        const shared = intersect(both);
        const reference = shared === null ? 0 : area(shared) / area(polygon([ring]));
        const extent = extentOf(ring);
        const whole = (width * height) / 2 - (width * height) / 3 / 4;
        const own = extent === null ? 0 : sharedArea([ring], extent, zone) / whole;
        expect(Math.abs(own - reference)).toBeLessThan(0.02);
        if (reference > 0.05) compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(15);
  });

  it('of lines agree within 1 %', () => {
    const steps = 500;
    const share = (from: number, to: number, at: number) => from + ((to - from) * (at + 0.5)) / steps;
    let compared = 0;
    for (let round = 0; round < 40; round++) {
      const [a, b] = [somewhere(), somewhere()];
      for (const zone of known.zones) {
        const outline = outlineOf(zone.id);
        const inside = Array.from({ length: steps }, (_, at) => at).filter((at) =>
          booleanPointInPolygon([share(a[0], b[0], at), share(a[1], b[1], at)], outline),
        );
        const whole = Math.hypot((b[0] - a[0]) * 0.8545, b[1] - a[1]);
        expect(Math.abs(lengthInside([a, b], zone) / whole - inside.length / steps)).toBeLessThan(0.01);
        if (inside.length > 0) compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(20);
  });
});
