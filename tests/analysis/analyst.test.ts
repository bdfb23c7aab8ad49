import { booleanPointInPolygon, pointToPolygonDistance } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { createAnalyst } from '../../src/analysis/analyst';
import { nearestOnOutline } from '../../src/analysis/nearestPoint';
import { gap, toPlane } from '../../src/analysis/plane';
import { createShape } from '../../src/analysis/shape';
import type { Position } from '../../src/model/geometry';
import { chance } from '../store/random';
import { ground } from './ground';
import { belt, facts, layers } from './layers';

const analyst = createAnalyst(layers, facts);
const wujiaochang: Position = [121.5101, 31.2997];
const next = chance(11);
const sites: readonly Position[] = Array.from(
  { length: 40 },
  (): Position => [121.485 + 0.08 * next(), 31.245 + 0.1 * next()],
);
const reports = sites.map((site) => ({ site, report: analyst.report(site) }));

describe('a site report', () => {
  it('names the areas round the site, the smallest first, and the nearest zone elsewhere', () => {
    for (const { site, report } of reports) {
      const round = belt.facts.zones.features.filter(({ geometry }) =>
        booleanPointInPolygon([...site], geometry),
      );
      expect([...report.inside].sort()).toEqual(round.map(({ id }) => id).sort());
      const isInZone = round.some(({ properties }) => properties.role === 'zone');
      expect(report.nearestZone === null).toBe(isInZone);
      if (report.nearestZone === null) continue;
      const distances = belt
        .zonesInOrder()
        .map(({ id, geometry }) => ({
          id,
          metres: pointToPolygonDistance([...site], geometry, { units: 'meters' }),
        }))
        .sort((one, other) => one.metres - other.metres);
      expect(report.nearestZone.id).toBe(distances[0]?.id);
      expect(report.nearestZone.metres / (distances[0]?.metres ?? 0)).toBeCloseTo(1, 2);
    }
    expect(analyst.report([121.5573, 31.285]).inside).toEqual(['fuxing-island']);
    expect(analyst.report([121.53, 31.26]).inside).toEqual(['binjiang-south', 'binjiang']);
  });

  it('tells corridor, belt, island and wings by membership, also of the parent', () => {
    expect(analyst.report(wujiaochang).parts).toEqual(['da-chuangzhi-corridor']);
    expect(analyst.report([121.53, 31.26]).parts).toEqual(['binjiang-belt', 'one-island-two-wings']);
    expect(analyst.report([121.57, 31.27]).parts).toEqual([]);
  });

  it('lists every sited place within 15 minutes or 1 km, nearest on foot first', () => {
    for (const { site, report } of reports) {
      const departure = ground.walks.from(toPlane(site));
      const expected = facts.places.filter(({ position }) => {
        const walk = ground.walks.to(departure, toPlane(position));
        return (walk !== null && walk.minutes <= 15) || gap(toPlane(site), toPlane(position)) <= 1000;
      });
      expect(report.places.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
      const minutes = report.places.map(({ walk }) => walk?.minutes ?? Number.POSITIVE_INFINITY);
      expect(minutes).toEqual(minutes.toSorted((one, other) => one - other));
    }
    expect(analyst.report(wujiaochang).places[0]?.id).toBe('wujiaochang');
  });

  it('counts the industries of what is within 15 minutes', () => {
    for (const { report } of reports) {
      const near = report.places
        .filter(({ walk }) => walk !== null && walk.minutes <= 15)
        .map(({ id }) => id);
      const tags = facts.places.filter(({ id }) => near.includes(id)).flatMap(({ industries }) => industries);
      expect(report.industries.reduce((sum, { count }) => sum + count, 0)).toBe(tags.length);
      for (const { id, count } of report.industries)
        expect(tags.filter((tag) => tag === id)).toHaveLength(count);
    }
  });

  it('finds the park and the university nearest on foot of all there are', () => {
    const nearest = (site: Position, grounds: typeof ground.map.green) => {
      const departure = ground.walks.from(toPlane(site));
      const walks = grounds.flatMap((outline) => {
        const inside = createShape(outline)(departure.site);
        const at = inside ? departure.site : nearestOnOutline(outline, departure.site);
        return at === null ? [] : (ground.walks.to(departure, at)?.minutes ?? []);
      });
      return Math.min(...walks);
    };
    const parks = ground.map.green.filter((outline) => outline.class === 'park');
    const campuses = ground.map.campuses.filter((outline) => outline.class === 'university');
    for (const { site, report } of reports.filter(({ report: { park } }) => park?.walk)) {
      expect(report.park?.walk?.minutes).toBeCloseTo(nearest(site, parks));
      expect(report.university?.walk?.minutes).toBeCloseTo(nearest(site, campuses));
    }
    expect(analyst.report([121.4971, 31.2772]).university).toMatchObject({
      record: 'tongji',
      name: { zh: '同济大学\uff08四平路校区\uff09' },
    });
    expect(analyst.report([121.498, 31.301]).university).toMatchObject({
      record: 'fudan',
      straightMetres: 0,
    });
  });

  it('finds the river front on its own side, named after the water', () => {
    expect(analyst.report([121.53, 31.26]).riverfront?.name?.zh).toBe('黄浦江');
    expect(analyst.report([121.5573, 31.285]).riverfront?.name?.zh).toBe('复兴岛运河');
    for (const { report } of reports) {
      if (!report.riverfront?.walk) continue;
      expect(report.riverfront.walk.metres).toBeGreaterThan(report.riverfront.straightMetres - 4);
    }
    expect(reports.filter(({ report }) => report.riverfront?.walk).length).toBeGreaterThan(25);
  });

  it('gives three stations, the nearest on foot of all, and the metro from them', () => {
    for (const { site, report } of reports) {
      const departure = ground.walks.from(toPlane(site));
      const minutes = ground.map.stations
        .map(
          ({ site: at }) => ground.walks.to(departure, toPlane([...at]))?.minutes ?? Number.POSITIVE_INFINITY,
        )
        .sort((one, other) => one - other);
      const given = report.stations.map(({ walk }) => walk?.minutes ?? Number.POSITIVE_INFINITY);
      expect(given).toEqual(minutes.slice(0, 3));
      if ((minutes[0] ?? 0) <= 30) expect(report.metro).toHaveLength(36);
    }
    expect(analyst.report(wujiaochang).stations.map(({ name }) => name.zh)).toEqual([
      '五角场',
      '江湾体育场',
      '国权路',
    ]);
  });

  it('has all distances straight and on foot in accord', () => {
    for (const { report } of reports)
      for (const { straightMetres, walk } of [...report.places, ...report.stations])
        if (walk !== null) expect(walk.metres).toBeGreaterThanOrEqual(straightMetres - 1e-6);
  });

  it('can be sent from a worker', () => {
    const report = analyst.report(wujiaochang);
    expect(structuredClone(report)).toEqual(report);
  });
});

describe('a report without a layer', () => {
  const without = (part: Partial<Record<keyof typeof layers, unknown>>) =>
    createAnalyst({ ...layers, ...part }, facts).report(wujiaochang);

  it('without streets has straight lines only, and says so', () => {
    const report = without({ roads: undefined });
    expect(report.missing).toEqual(['roads']);
    expect(report.basis).toBe('straight');
    expect(report.places.every(({ walk }) => walk === null || walk.basis === 'straight')).toBe(true);
    expect(report.reach.map(({ geometry }) => geometry.coordinates.length > 0)).toEqual([true, true, true]);
  });

  it('without water gives no walk at all, and says so', () => {
    const report = without({ water: { type: 'FeatureCollection', features: [] } });
    expect(report.missing).toEqual(['water']);
    expect([report.reach, report.metro]).toEqual([[], []]);
    expect(report.places.length).toBeGreaterThan(0);
    for (const { walk, straightMetres } of [...report.places, ...report.stations]) {
      expect(walk).toBeNull();
      expect(straightMetres).toBeGreaterThanOrEqual(0);
    }
  });

  it('names every layer that is of the wrong shape, and tells the rest', () => {
    const report = without({
      green: 'no geometry',
      campuses: {
        features: [{ geometry: { type: 'Point', coordinates: [0, 0] }, properties: { class: 'university' } }],
      },
      shoreline: null,
      'metro-lines': { features: [] },
      'metro-stations': 3,
    });
    expect(report.missing).toEqual(['shoreline', 'green', 'campuses', 'metro-lines', 'metro-stations']);
    expect([report.park, report.university, report.riverfront]).toEqual([null, null, null]);
    expect([report.stations, report.metro]).toEqual([[], []]);
    expect(report.places).toEqual(analyst.report(wujiaochang).places);
  });
});
