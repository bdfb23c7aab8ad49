import { Geodesic, PolygonArea } from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { cornersOf, crossesItself, measuresOf, shapeOf } from '../../src/analysis/drawn';
import { geodesicMetres } from '../../src/analysis/ellipsoid';
import { insideOf, stationsInside } from '../../src/analysis/inside';
import { metresToOutline } from '../../src/analysis/outline';
import type { Area, Position } from '../../src/model/geometry';
import type { PlaceSubject } from '../../src/model/subject';
import { rectangle } from '../setup/rectangle';
import { chance } from '../store/random';
import { ground } from './ground';
import { belt } from './layers';

/** Geodesics on WGS-84 after Karney (2013), good to nanometres. */
const { WGS84 } = Geodesic;
const reference = ([lon1, lat1]: Position, [lon2, lat2]: Position): number =>
  WGS84.Inverse(lat1, lon1, lat2, lon2).s12 ?? Number.NaN;
function referenceArea(corners: readonly Position[]): { area: number; perimeter: number } {
  const polygon = new PolygonArea.PolygonArea(WGS84, false);
  for (const [longitude, latitude] of corners) polygon.AddPoint(latitude, longitude);
  const { area = Number.NaN, perimeter } = polygon.Compute(false, true);
  return { area: Math.abs(area), perimeter };
}
const error = (measured: number, true_: number): number => Math.abs(measured / true_ - 1);

/** A star-shaped outline round a middle: irregular, and never crossing itself. Reach in degrees. */
function star(next: () => number, middle: Position, reach: number, corners: number): readonly Position[] {
  return Array.from({ length: corners }, (_, i): Position => {
    const angle = (2 * Math.PI * (i + 0.8 * next())) / corners;
    const out = reach * (0.2 + 0.8 * next());
    return [middle[0] + out * Math.cos(angle), middle[1] + 0.85 * out * Math.sin(angle)];
  });
}

describe('drawn shapes against geodesics on WGS-84', () => {
  it('200 areas and 200 ways from 20 m to 20 km, in the district and far from it, within 0.05 %', () => {
    const next = chance(7);
    for (let i = 0; i < 200; i++) {
      const middle: Position =
        i % 4 === 0
          ? [-170 + 340 * next(), -65 + 130 * next()]
          : [121.4 + 0.26 * next(), 31.18 + 0.24 * next()];
      const corners = star(next, middle, 0.0002 * 10 ** (2.7 * next()), 3 + Math.floor(9 * next()));
      const true_ = referenceArea(corners);
      const { squareMetres, metres, legs } = measuresOf(shapeOf('Polygon', corners));
      expect(error(squareMetres ?? 0, true_.area), `${corners.join(' ')}`).toBeLessThan(0.0005);
      expect(error(metres, true_.perimeter)).toBeLessThan(0.0005);
      expect(legs).toHaveLength(corners.length);

      const way = measuresOf(shapeOf('LineString', corners));
      expect(way.squareMetres).toBeNull();
      expect(way.legs).toHaveLength(corners.length - 1);
      way.legs.forEach((leg, at) => {
        const [a, b] = [corners[at], corners[at + 1]];
        if (a === undefined || b === undefined) throw new Error('A leg has two ends');
        expect(error(leg, reference(a, b))).toBeLessThan(0.0005);
      });
    }
  });

  it('says nothing where nothing is drawn', () => {
    expect(measuresOf({ type: 'LineString', coordinates: [] })).toEqual({
      legs: [],
      metres: 0,
      squareMetres: null,
    });
    expect(measuresOf({ type: 'Polygon', coordinates: [] })).toEqual({
      legs: [],
      metres: 0,
      squareMetres: 0,
    });
    expect(geodesicMetres([121.5, 31.3], [121.5, 31.3])).toBe(0);
  });

  it('goes from corners to shape and back', () => {
    const corners = star(chance(3), [121.5, 31.3], 0.01, 5);
    for (const type of ['LineString', 'Polygon'] as const)
      expect(cornersOf(shapeOf(type, corners))).toEqual(corners);
    expect(shapeOf('Polygon', corners).coordinates[0]).toHaveLength(6);
  });

  it('notices an outline that crosses itself', () => {
    expect(crossesItself(star(chance(4), [121.5, 31.3], 0.01, 8))).toBe(false);
    const bow: readonly Position[] = [
      [121.5, 31.3],
      [121.51, 31.31],
      [121.51, 31.3],
      [121.5, 31.31],
    ];
    expect(crossesItself(bow)).toBe(true);
    expect(crossesItself(bow.slice(0, 3))).toBe(false);
  });
});

describe('what a drawn area holds', () => {
  const places = belt.allSubjects().filter((subject): subject is PlaceSubject => subject.type === 'place');
  const whole = rectangle(121.3, 31.1, 121.8, 31.5);

  it('everything with a site, and nothing without one', () => {
    const { kinds, perhaps } = insideOf(belt, whole);
    const found = kinds.flatMap((group) => group.places);
    expect(perhaps).toEqual([]);
    expect([...found].sort()).toEqual(
      places
        .filter(({ geometry }) => geometry !== null)
        .map(({ id }) => id)
        .sort(),
    );
    for (const { kind, places: ids } of kinds)
      for (const id of ids) expect(belt.subject(id)).toMatchObject({ record: { kind } });
  });

  it('counts an approximate place apart where its error crosses the outline, from inside and outside', () => {
    const approximate = places.find(({ record }) => record.location.precision === 'approximate');
    if (approximate?.geometry == null) throw new Error('No approximate place is known');
    const [longitude, latitude] = approximate.geometry.coordinates;
    const { location } = approximate.record;
    const metres = location.precision === 'approximate' ? location.errorMetres : 0;
    /** An edge that runs so many metres east of the place. */
    const edgeAt = (east: number) => rectangle(121.4, 31.2, longitude + east / 95_000, 31.4);
    const heldBy = (area: GeoJSON.Polygon) => {
      const { kinds, perhaps } = insideOf(belt, area);
      return {
        sure: kinds.some((group) => group.places.includes(approximate.id)),
        perhaps: perhaps.includes(approximate.id),
      };
    };
    expect(latitude).toBeGreaterThan(31.2);
    expect(heldBy(edgeAt(metres * 1.1))).toEqual({ sure: true, perhaps: false });
    expect(heldBy(edgeAt(metres * 0.9))).toEqual({ sure: false, perhaps: true });
    expect(heldBy(edgeAt(-metres * 0.9))).toEqual({ sure: false, perhaps: true });
    expect(heldBy(edgeAt(-metres * 1.1))).toEqual({ sure: false, perhaps: false });
  });

  it('keeps sure and perhaps apart in 60 areas drawn by chance', () => {
    const next = chance(11);
    let unsure = 0;
    for (let i = 0; i < 60; i++) {
      const corners = star(next, [121.5 + 0.05 * next(), 31.26 + 0.06 * next()], 0.02, 7);
      const shape = shapeOf('Polygon', corners);
      if (shape.type !== 'Polygon') throw new Error('An area is a polygon');
      const area: Area = { type: 'Polygon', coordinates: [[...corners, ...corners.slice(0, 1)]] };
      const { kinds, perhaps } = insideOf(belt, shape);
      const sure = kinds.flatMap((group) => group.places);
      expect(sure.filter((id) => perhaps.includes(id))).toEqual([]);
      unsure += perhaps.length;
      for (const id of perhaps) {
        const place = places.find((one) => one.id === id);
        const location = place?.record.location;
        if (place?.geometry == null || location?.precision !== 'approximate')
          throw new Error(`${id} is not unsure`);
        expect(metresToOutline(place.geometry.coordinates, area)).toBeLessThanOrEqual(location.errorMetres);
      }
    }
    expect(unsure).toBeGreaterThan(20);
  });

  it('a zone drawn round: itself, wholly', () => {
    const zone = belt.zonesInOrder().find(({ geometry }) => geometry.type === 'Polygon');
    if (zone?.geometry.type !== 'Polygon') throw new Error('No zone is one polygon');
    const [outer = []] = zone.geometry.coordinates;
    const [first] = insideOf(belt, {
      type: 'Polygon',
      coordinates: [outer.map((corner) => [...corner])],
    }).zones;
    expect(first?.id).toBe(zone.id);
    expect(first?.share).toBeCloseTo(1, 3);
    expect(insideOf(belt, rectangle(121.3, 31.1, 121.31, 31.11)).zones).toEqual([]);
  });

  it('shares of all zones in the whole district are their areas', () => {
    const { zones } = insideOf(belt, whole);
    const total = measuresOf(whole).squareMetres ?? 0;
    expect(zones).toHaveLength(5);
    for (const { id, share } of zones) {
      const geometry = belt.zonesInOrder().find((zone) => zone.id === id)?.geometry;
      if (geometry?.type !== 'Polygon') continue;
      const [outer = []] = geometry.coordinates;
      expect(error(share * total, referenceArea(outer.slice(0, -1)).area), id).toBeLessThan(0.002);
    }
  });

  it('stations', () => {
    const all = stationsInside(whole, ground.map.stations);
    expect(all).toHaveLength(ground.map.stations.length);
    const [one] = all;
    if (one === undefined) throw new Error('No station is known');
    const [longitude, latitude] = one.site;
    const round = rectangle(longitude - 0.0005, latitude - 0.0005, longitude + 0.0005, latitude + 0.0005);
    expect(stationsInside(round, ground.map.stations).map(({ id }) => id)).toEqual([one.id]);
  });
});
