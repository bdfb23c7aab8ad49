import { Geodesic, PolygonArea } from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { circleRound, metresAlong, metresBetween, squareMetres } from '../../src/analysis/measure';
import { toDegrees, toPlane } from '../../src/analysis/plane';
import { stationsNear, stationsNearest } from '../../src/analysis/stations';
import type { Position } from '../../src/model/geometry';
import { chance } from '../store/random';
import { ground } from './ground';
import { belt } from './layers';

/** Geodesics on the WGS-84 ellipsoid after Karney (2013), good to nanometres: independent of our plane and of Turf. */
const { WGS84 } = Geodesic;
const reference = ([lon1, lat1]: Position, [lon2, lat2]: Position): number =>
  WGS84.Inverse(lat1, lon1, lat2, lon2).s12 ?? Number.NaN;
function referenceArea(ring: readonly Position[]): number {
  const polygon = new PolygonArea.PolygonArea(WGS84, false);
  for (const [longitude, latitude] of ring.slice(0, -1)) polygon.AddPoint(latitude, longitude);
  return Math.abs(polygon.Compute(false, true).area ?? Number.NaN);
}
const allowed = 0.005;
const error = (measured: number, true_: number): number => Math.abs(measured / true_ - 1);

describe('measures against geodesics', () => {
  it('distances between 1000 pairs in the surroundings of the district', () => {
    const next = chance(1);
    const position = (): Position => [121.4 + 0.26 * next(), 31.18 + 0.24 * next()];
    const errors = Array.from({ length: 1000 }, () => {
      const [a, b] = [position(), position()];
      return error(metresBetween(a, b), reference(a, b));
    });
    expect(Math.max(...errors)).toBeLessThan(allowed);
    expect(Math.max(...errors)).toBeLessThan(0.0015);
  });

  it('areas of all zones, sections and carrier areas', () => {
    const zones = belt.facts.zones.features;
    expect(zones.length).toBeGreaterThan(5);
    for (const { id, geometry } of zones) {
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      const true_ = polygons.reduce(
        (sum, [outer = [], ...holes]) =>
          sum + referenceArea(outer) - holes.reduce((off, hole) => off + referenceArea(hole), 0),
        0,
      );
      expect(error(squareMetres(geometry), true_), id).toBeLessThan(0.003);
    }
  });

  it('lengths of metro tracks and streets', () => {
    const lines = [
      ...ground.map.tracks.flatMap(({ parts }) => parts),
      ...ground.map.roads.map(({ line }) => line),
    ];
    expect(lines.length).toBeGreaterThan(150);
    for (const line of lines) {
      const positions = line.map(toDegrees);
      const true_ = positions.reduce((sum, p, i) => sum + reference(positions[i - 1] ?? p, p), 0);
      // Coordinates are rounded to 0.1 m on the way back.
      expect(Math.abs(metresAlong(line) - true_)).toBeLessThan(0.0015 * true_ + 0.5);
    }
  });

  it('the circle of 1 km: every corner and the area', () => {
    for (const centre of [
      [121.5101, 31.2997],
      [121.41, 31.19],
      [121.65, 31.41],
    ] satisfies Position[]) {
      const [ring = []] = circleRound(centre, 1000).coordinates;
      const corners = ring.map(([x = 0, y = 0]): Position => [x, y]);
      for (const corner of corners) expect(error(reference(centre, corner), 1000)).toBeLessThan(allowed);
      expect(error(referenceArea(corners), Math.PI * 1e6)).toBeLessThan(allowed);
      expect(corners[0]).toEqual(corners.at(-1));
    }
  });

  it('distances to stations, which Turf reckons on a sphere', () => {
    const site: Position = [121.53, 31.27];
    for (const { site: station, metres } of stationsNearest(
      { type: 'Point', coordinates: site },
      ground.map.stations,
      99,
    ))
      expect(Math.abs(metres - reference(site, [...station]))).toBeLessThan(
        allowed * reference(site, [...station]) + 1,
      );
  });

  it('distances of stations to the outlines of zones, beside our own', () => {
    for (const { geometry } of belt.zonesInOrder()) {
      const outside = stationsNear(geometry, ground.map.stations, 5000).filter(({ inside }) => !inside);
      expect(outside.length).toBeGreaterThan(3);
      for (const { site, metres } of outside) {
        const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
        const corners = Math.min(...rings.flat().map((corner) => reference([...site], corner)));
        expect(metres).toBeLessThan(corners * (1 + allowed) + 1);
      }
    }
  });

  it('comes back from the plane to the same place', () => {
    expect(toDegrees(toPlane([121.512345, 31.298765]))).toEqual([121.512345, 31.298765]);
  });
});
