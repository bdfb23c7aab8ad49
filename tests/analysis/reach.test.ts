import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bbox, booleanClockwise, booleanPointInPolygon, kinks, lineIntersect, lineString } from '@turf/turf';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { walking } from '../../src/analysis/assumptions';
import type { Departure } from '../../src/analysis/departure';
import { toDegrees, toPlane, type XY } from '../../src/analysis/plane';
import { reachOf } from '../../src/analysis/reach';
import type { ReachArea } from '../../src/analysis/report';
import type { Position } from '../../src/model/geometry';
import { chance } from '../store/random';
import { ground } from './ground';
import { facts } from './layers';

const { map, waters, walks, fieldOf } = ground;
/** Outlines run between points 25 m apart, so they may lie beside the true ones by half the diagonal of such a square. */
const beside = 12.5 * Math.SQRT2;
const tolerance = (beside * walking.detour) / walking.metresPerMinute;

/** Least minutes of the walk to a point, or to one beside it on the same side of the water. */
function minutesBeside(departure: Departure, p: XY): number {
  const round = Array.from({ length: 16 }, (_, i): XY => {
    const [angle, metres] = [(Math.PI * i) / 4, i < 8 ? beside : beside / 2];
    return [p[0] + metres * Math.cos(angle), p[1] + metres * Math.sin(angle)];
  });
  const dry = [p, ...round.filter((q) => !waters.separates(p, q))];
  return Math.min(...dry.map((q) => walks.to(departure, q)?.minutes ?? Number.POSITIVE_INFINITY));
}

const LabelFile = v.object({
  features: v.array(
    v.object({
      properties: v.object({ id: v.string() }),
      geometry: v.object({ type: v.string(), coordinates: v.array(v.any()) }),
    }),
  ),
});
const labelFile = join(import.meta.dirname, '../../geodata/basemap/labels.geojson');
const midRiver = v
  .parse(LabelFile, JSON.parse(readFileSync(labelFile, 'utf8')))
  .features.find(({ properties }) => properties.id === 'along-huangpu')?.geometry.coordinates;

const next = chance(50);
const sites: readonly Position[] = Array.from(
  { length: 400 },
  (): Position => [121.483 + 0.085 * next(), 31.245 + 0.105 * next()],
)
  .filter((site) => !waters.holds(toPlane(site)))
  .slice(0, 50)
  .map((site) => toDegrees(toPlane(site)));

const reachFrom = (site: Position) => {
  const departure = walks.from(toPlane(site));
  return { departure, areas: reachOf(departure, fieldOf, waters, map.water) };
};
const isIn = (p: Position, { geometry }: ReachArea) => booleanPointInPolygon([...p], geometry);

/** Random points inside an area. */
function probes({ geometry }: ReachArea, count: number): readonly Position[] {
  if (geometry.coordinates.length === 0) return [];
  const [west, south, east, north] = bbox(geometry);
  return Array.from(
    { length: 4 * count },
    (): Position => [west + (east - west) * next(), south + (north - south) * next()],
  )
    .filter((p) => booleanPointInPolygon([...p], geometry))
    .slice(0, count);
}

describe('reach areas of 50 random sites', () => {
  const all = sites.map((site) => ({ site, ...reachFrom(site) }));

  it('are three for each, largest first, and lie on both sides of the network', () => {
    expect(sites).toHaveLength(50);
    for (const { areas } of all) expect(areas.map(({ minutes }) => minutes)).toEqual([15, 10, 5]);
    expect(all.filter(({ departure }) => departure.off > walking.access).length).toBeGreaterThan(2);
    expect(all.every(({ areas }) => areas.every(({ geometry }) => geometry.coordinates.length > 0))).toBe(
      true,
    );
  });

  it('hold only what the walk reaches in time, and no water', () => {
    let probed = 0;
    let beyond = 0;
    for (const { site, departure, areas } of all)
      for (const area of areas)
        for (const probe of probes(area, 60)) {
          probed += 1;
          expect(waters.holds(toPlane(probe))).toBe(false);
          const minutes = walks.to(departure, toPlane(probe))?.minutes ?? Number.POSITIVE_INFINITY;
          if (minutes >= area.minutes + tolerance) {
            beyond += 1;
            expect(minutesBeside(departure, toPlane(probe)), `${site} → ${probe}`).toBeLessThan(
              area.minutes + tolerance,
            );
          }
        }
    expect(probed).toBeGreaterThan(8000);
    expect(beyond).toBeLessThan(probed / 500);
  });

  it('hold every place that the walk reaches well in time, and none that it does not', () => {
    let held = 0;
    for (const { departure, areas } of all)
      for (const { position } of facts.places) {
        const minutes = walks.to(departure, toPlane(position))?.minutes ?? Number.POSITIVE_INFINITY;
        for (const area of areas) {
          if (isIn(position, area)) {
            held += 1;
            expect(minutes).toBeLessThan(area.minutes + tolerance);
          } else expect(minutes).toBeGreaterThan(area.minutes - 2 * tolerance);
        }
      }
    expect(held).toBeGreaterThan(50);
  });

  it('end at the Huangpu', () => {
    const middle = lineString(midRiver ?? []);
    for (const { site, areas } of all)
      for (const area of areas)
        for (const probe of probes(area, 10))
          expect(lineIntersect(lineString([[...site], [...probe]]), middle).features.length % 2).toBe(0);
  });

  it('lie inside one another', () => {
    for (const { areas } of all)
      areas.slice(1).forEach((inner, i) => {
        const outer = areas[i];
        for (const probe of probes(inner, 60)) expect(outer !== undefined && isIn(probe, outer)).toBe(true);
      });
  });

  it('are valid: closed rings, wound as RFC 7946 has it, without crossings', () => {
    for (const { areas } of all)
      for (const { geometry } of areas)
        for (const rings of geometry.coordinates)
          rings.forEach((ring, i) => {
            expect(ring.length).toBeGreaterThan(3);
            expect(ring[0]).toEqual(ring.at(-1));
            expect(booleanClockwise(ring)).toBe(i > 0);
            expect(kinks({ type: 'Polygon', coordinates: [ring] }).features).toEqual([]);
          });
  });
});

describe('reach areas elsewhere', () => {
  it('of a site in the river are none', () => {
    expect(reachFrom([121.5615, 31.2715]).areas).toEqual([]);
  });

  it('come to Fuxing Island over its bridges', () => {
    const byTheBridge = reachFrom([121.5505, 31.2944]).areas[0];
    expect(byTheBridge && isIn([121.5564, 31.2935], byTheBridge)).toBe(true);
    const opposite = reachFrom([121.5525, 31.2862]).areas[0];
    expect(opposite && isIn([121.5561, 31.2862], opposite)).toBe(false);
  });
});
