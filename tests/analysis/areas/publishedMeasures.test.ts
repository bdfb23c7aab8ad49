import { Geodesic, PolygonArea } from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { readGround } from '../../../src/analysis/areas/areaLayers';
import { mappedGround } from '../../../src/analysis/areas/mappedGround';
import { measureAreas } from '../../../src/analysis/areas/measureAreas';
import type { MeasureId } from '../../../src/analysis/areas/measures';
import type { Position, Ribbon } from '../../../src/model/geometry';
import { areaLayers, areas, isExact, published } from './published';
import { commonMetres, polygonsOf } from './scanlines';
import { isIn, offOutline, roughly, walked } from './walked';

const measures = measureAreas(areaLayers, areas);
function of(id: string, measure: MeasureId) {
  const found = measures[id]?.[measure];
  if (found === undefined || 'why' in found) throw new Error(`${measure} of ${id} is not known`);
  return found;
}
/** Half a per cent either way; nothing is exactly nothing. */
const near = (true_: number, measured: number): void => {
  expect(Math.abs(measured - true_), `${measured} for ${true_}`).toBeLessThanOrEqual(0.005 * Math.abs(true_));
};
const mapped = mappedGround(readGround(areaLayers).footprints ?? []).map((rings) =>
  rings.map((ring) => ring.map(([lon = 0, lat = 0]): Position => [lon, lat])),
);
const polygonsIn = (features: readonly { geometry: Parameters<typeof polygonsOf>[0] }[]) =>
  features.flatMap(({ geometry }) => polygonsOf(geometry));
const linesOf = ({ type, coordinates }: Ribbon) => (type === 'LineString' ? [coordinates] : coordinates);

describe.each(areas)('measures of $id against figures made another way', ({ id, geometry }) => {
  const zone = polygonsOf(geometry);
  const isRoughly = roughly(geometry);
  const whole = commonMetres(zone);

  it('area, against the geodesic polygon', () => {
    const ringArea = (ring: readonly Position[]): number => {
      const polygon = new PolygonArea.PolygonArea(Geodesic.WGS84, false);
      for (const [longitude, latitude] of ring.slice(0, -1)) polygon.AddPoint(latitude, longitude);
      return Math.abs(polygon.Compute(false, true).area ?? Number.NaN);
    };
    const true_ = zone.reduce(
      (sum, [outer = [], ...holes]) =>
        sum + ringArea(outer) - holes.reduce((off, hole) => off + ringArea(hole), 0),
      0,
    );
    near(true_ / 1e6, of(id, 'area').value);
    near(whole / 1e6, of(id, 'area').value);
  });

  it('river frontage, walked a metre at a time', () => {
    const fronts = (at: Position, bearing: number): boolean => {
      if (!isRoughly(at)) return false;
      if (isIn(geometry, at)) return true;
      const off = offOutline(geometry, at);
      const right = (bearing - off.bearing + 720) % 360;
      return off.metres <= 60 && !(right > 30 && right < 150);
    };
    const [metres, exact] = [published.banks, published.banks.filter(isExact)].map((banks) =>
      banks.flatMap((bank) => linesOf(bank.geometry)).reduce((sum, line) => sum + walked(line, fronts), 0),
    );
    near((metres ?? 0) / 1000, of(id, 'river-frontage').value);
    near(metres === 0 ? 1 : (exact ?? 0) / (metres ?? 0), of(id, 'river-frontage').exact);
  });

  it('stations inside and near', () => {
    const inside = published.stations.filter((stop) => isIn(geometry, stop.geometry.coordinates));
    const close = published.stations.filter(
      (stop) => inside.includes(stop) || offOutline(geometry, stop.geometry.coordinates).metres <= 800,
    );
    for (const [measure, stops] of [
      ['stations-inside', inside],
      ['stations-near', close],
    ] as const) {
      expect(of(id, measure).value).toBe(stops.length);
      near(stops.length === 0 ? 1 : stops.filter(isExact).length / stops.length, of(id, measure).exact);
    }
  });

  it('green, cut into parallels', () => {
    const metres = commonMetres(zone, polygonsIn(published.green));
    near(metres / 10_000, of(id, 'green-area').value);
    near((100 * metres) / whole, of(id, 'green-share').value);
    const known = commonMetres(zone, [...mapped, ...polygonsIn(published.green.filter(isExact))]);
    near(known / whole, of(id, 'green-area').exact);
    expect(of(id, 'green-share').exact).toBe(of(id, 'green-area').exact);
  });

  it('campuses', () => {
    const inside = published.universities.filter((campus) => {
      const shared = commonMetres(zone, polygonsOf(campus.geometry));
      return shared > 0 && shared >= 0.25 * Math.min(whole, commonMetres(polygonsOf(campus.geometry)));
    });
    expect(of(id, 'campuses').value).toBe(inside.length);
    if (inside.length > 0) near(inside.filter(isExact).length / inside.length, of(id, 'campuses').exact);
  });

  it('named streets, walked three metres at a time', () => {
    const isAt = (at: Position): boolean =>
      isRoughly(at) && (isIn(geometry, at) || offOutline(geometry, at).metres <= 25);
    const found = [...new Set(published.streets.map(({ properties }) => properties.zh))].flatMap((name) => {
      const parts = published.streets.filter(({ properties }) => properties.zh === name);
      const metresOf = (counts: (at: Position) => boolean, roads = parts) =>
        roads
          .flatMap((road) => linesOf(road.geometry))
          .filter((line) => counts !== isAt || line.some(isRoughly))
          .reduce((sum, line) => sum + walked(line, counts, 3), 0);
      const metres = metresOf(isAt);
      const half = metres > 0 && metres < 100 ? metresOf(() => true) / 2 : 100;
      return metres > 0 && metres >= Math.min(100, half)
        ? [{ metres, exact: metresOf(isAt, parts.filter(isExact)) }]
        : [];
    });
    expect(of(id, 'named-streets').value).toBe(found.length);
    const total = (of: 'metres' | 'exact') => found.reduce((sum, street) => sum + street[of], 0);
    near(total('exact') / total('metres'), of(id, 'named-streets').exact);
  });

  it('built-up share, cut into parallels, where enough of it is mapped', () => {
    const known = commonMetres(zone, mapped);
    if (known / whole < 0.2) {
      expect(measures[id]?.['built-up-share']).toEqual({ why: 'notCovered' });
      return;
    }
    const built = commonMetres(zone, mapped, polygonsIn(published.buildings));
    near((100 * built) / known, of(id, 'built-up-share').value);
    near(known / whole, of(id, 'built-up-share').coverage);
    expect(of(id, 'built-up-share').exact).toBe(1);
  });
});
