import { describe, expect, it } from 'vitest';
import { parseStations, type Station, stationsNear, stationsNearest } from '../../src/analysis/stations';
import type { Area } from '../../src/model/geometry';

const station = (id: string, longitude: number, latitude: number): Station => ({
  id,
  name: { zh: id, en: id },
  lines: ['10'],
  site: [longitude, latitude],
  errorMetres: 15,
});

/** A square of 0.01° round 121.51, 31.30. */
const square: Area = {
  type: 'Polygon',
  coordinates: [
    [
      [121.505, 31.295],
      [121.515, 31.295],
      [121.515, 31.305],
      [121.505, 31.305],
      [121.505, 31.295],
    ],
  ],
};

describe('stations near an area', () => {
  const inside = station('inside', 121.51, 31.3);
  // 0.005° of longitude east of the edge: 0.005 × 111.195 km × cos 31.3° = 475 m.
  const near = station('near', 121.52, 31.3);
  const far = station('far', 121.54, 31.3);

  it('lists those inside first and leaves out what is beyond reach', () => {
    expect(stationsNear(square, [far, near, inside], 800).map(({ id }) => id)).toEqual(['inside', 'near']);
  });

  it('measures to the outline within 0.5 %', () => {
    const [, measured] = stationsNear(square, [inside, near], 800);
    expect(measured?.metres).toBeGreaterThan(475.1 * 0.995);
    expect(measured?.metres).toBeLessThan(475.1 * 1.005);
    expect(measured?.inside).toBe(false);
  });

  it('finds the nearest ones to a site', () => {
    const nearest = stationsNearest({ type: 'Point', coordinates: [121.519, 31.3] }, [far, inside, near], 2);
    expect(nearest.map(({ id }) => id)).toEqual(['near', 'inside']);
    expect(nearest[0]?.metres).toBe(95);
  });
});

describe('the station layer', () => {
  it('is read by its own schema', () => {
    const properties = { id: 's', zh: '五角场', en: 'Wujiaochang', lines: ['10'], error: 15 };
    const geometry = { type: 'Point', coordinates: [121.5101, 31.2997] };
    expect(parseStations({ features: [{ type: 'Feature', properties, geometry }] })).toEqual([
      {
        id: 's',
        name: { zh: '五角场', en: 'Wujiaochang' },
        lines: ['10'],
        site: [121.5101, 31.2997],
        errorMetres: 15,
      },
    ]);
  });

  it('refuses another shape', () => {
    expect(() => parseStations({ features: [{ geometry: null, properties: {} }] })).toThrow();
  });
});
