import { describe, expect, it } from 'vitest';
import { DATA_BOX } from '../../../geodata/pipeline/basemap/extent';
import { type AreaLayer, areaLayers } from '../../../src/analysis/areas/areaLayers';
import { measureAreas } from '../../../src/analysis/areas/measureAreas';
import { type AreaMeasures, type MeasureId, measureIds } from '../../../src/analysis/areas/measures';
import { measuring } from '../../../src/analysis/areas/rules';
import type { Area } from '../../../src/model/geometry';
import { box, line, made, square } from './squares';

const measuresOf = (geometry: Area, layers = made): AreaMeasures => {
  const found = measureAreas(layers, [{ id: 'a', geometry }])['a'];
  if (found === undefined) throw new Error('not measured');
  return found;
};
const figures = (measures: AreaMeasures, id: MeasureId) => {
  const measure = measures[id];
  if ('why' in measure) throw new Error(`${id}: ${measure.why}`);
  return measure;
};
/** What is not known of an area, by reason. */
const unknown = (measures: AreaMeasures) =>
  Object.fromEntries(
    measureIds.flatMap((id) => {
      const measure = measures[id];
      return 'why' in measure ? [[id, measure.why]] : [];
    }),
  );

describe('measures of a square kilometre', () => {
  const measures = measuresOf(square);
  const of = (id: MeasureId) => figures(measures, id);

  it('its area, of which no base map says anything', () => {
    expect(of('area').value).toBeCloseTo(1, 2);
    expect(of('area')).toMatchObject({ coverage: 1, exact: 0 });
  });

  it('the near bank as far as it lies alongside, neither the far one nor the copy for drawing', () => {
    // 60 m off the outline, corners included: 52 m beyond each end.
    expect(of('river-frontage').value).toBeCloseTo(1.104, 2);
    expect(of('river-frontage').exact).toBeCloseTo(452 / 1104, 2);
  });

  it('the far bank where the area takes it in', () => {
    // Both banks, and 60 m beyond each end of both.
    expect(figures(measuresOf(box(0, 0, 1060, 1000)), 'river-frontage').value).toBeCloseTo(2.24, 2);
  });

  it('a bank on the other side of whose water the area lies is none of its own', () => {
    const layers = {
      ...made,
      shoreline: {
        features: [{ geometry: line([1030, 1200], [1030, -200]), properties: { class: 'bank' } }],
      },
    };
    expect(figures(measuresOf(square, layers), 'river-frontage')).toEqual({
      value: 0,
      coverage: 1,
      exact: 1,
    });
  });

  it('stations inside and up to 800 m off', () => {
    expect(of('stations-inside')).toEqual({ value: 1, coverage: 1, exact: 1 });
    expect(of('stations-near')).toEqual({ value: 2, coverage: 1, exact: 0.5 });
  });

  it('green within the outline, overlaps once, without pitches', () => {
    expect(of('green-area').value).toBeCloseTo(7, 1);
    expect(of('green-share').value).toBeCloseTo(7, 1);
  });

  it('green is exact where all is mapped, or where it is exact itself', () => {
    expect(of('green-area').exact).toBeGreaterThan(0.45);
    expect(of('green-area').exact).toBeLessThan(0.55);
    const bare = measuresOf(square, { ...made, buildings: null });
    expect(figures(bare, 'green-area').exact).toBeCloseTo(0.06, 3);
  });

  it('campuses of universities with a quarter of them inside', () => {
    expect(of('campuses')).toEqual({ value: 2, coverage: 1, exact: 0.5 });
  });

  it('a campus that holds the whole area', () => {
    expect(figures(measuresOf(box(820, 820, 880, 880)), 'campuses').value).toBe(1);
  });

  it('streets by name: through it, along its edge, short ones; not the far ones, nor those in the air', () => {
    // 甲路 1025 m, 500 m and 25 m of it exact; 乙路 1000 m; 丁路 40 m.
    expect(of('named-streets').value).toBe(3);
    expect(of('named-streets').exact).toBeCloseTo((525 + 40) / (1025 + 1000 + 40), 2);
  });

  it('built-up share over the mapped part alone, what stands on another once', () => {
    // Ten rows of 20 m over 920 m, and some ground round them by the grid.
    expect(of('built-up-share').value).toBeGreaterThan(19.5);
    expect(of('built-up-share').value).toBeLessThan(22);
    expect(of('built-up-share').coverage).toBeGreaterThan(0.45);
    expect(of('built-up-share').coverage).toBeLessThan(0.49);
  });
});

describe('what is not known', () => {
  const rests: Readonly<Record<AreaLayer, readonly MeasureId[]>> = {
    shoreline: ['river-frontage'],
    green: ['green-area', 'green-share'],
    campuses: ['campuses'],
    roads: ['named-streets'],
    'metro-stations': ['stations-inside', 'stations-near'],
    buildings: ['built-up-share'],
  };

  it.each(areaLayers.flatMap((layer) => [null, { features: [] }, 'text'].map((content) => [layer, content])))(
    'what rests on %s, where that is %j, and only that',
    (layer, content) => {
      const measures = measuresOf(square, { ...made, [String(layer)]: content });
      const missing = areaLayers.filter((name) => name === layer).flatMap((name) => rests[name]);
      expect(unknown(measures)).toEqual(Object.fromEntries(missing.map((id) => [id, 'layerMissing'])));
    },
  );

  it('built-up share where buildings are mapped on less than a fifth', () => {
    expect(unknown(measuresOf(box(0, 420, 1000, 1000)))).toEqual({ 'built-up-share': 'notCovered' });
    expect(unknown(measuresOf(box(0, 300, 1000, 1000)))).toEqual({});
  });

  it('everything but the area beyond the base map', () => {
    const far: Area = {
      type: 'Polygon',
      coordinates: [
        [
          [122, 31],
          [122.01, 31],
          [122.01, 31.01],
          [122, 31.01],
          [122, 31],
        ],
      ],
    };
    const ids = measureIds.filter((id) => id !== 'area');
    expect(unknown(measuresOf(far))).toEqual(Object.fromEntries(ids.map((id) => [id, 'notCovered'])));
  });

  it('begins where the base map was cut', () => {
    expect(measuring.extent).toEqual([...DATA_BOX]);
  });

  it('of an area across the edge of the base map, the part beyond', () => {
    const across: Area = {
      type: 'Polygon',
      coordinates: [
        [
          [121.575, 31.3],
          [121.585, 31.3],
          [121.585, 31.31],
          [121.575, 31.31],
          [121.575, 31.3],
        ],
      ],
    };
    expect(figures(measuresOf(across), 'stations-inside').coverage).toBeCloseTo(0.5, 3);
  });

  it('of an outline without any ground, all but that', () => {
    const flat = measuresOf(box(0, 0, 0, 1000));
    expect(figures(flat, 'area').value).toBe(0);
    expect(Object.keys(unknown(flat))).toHaveLength(measureIds.length - 1);
  });

  it('that nothing was found, outside the ground that is mapped in full', () => {
    const north = measuresOf(box(700, 750, 780, 800));
    expect(figures(north, 'campuses')).toEqual({ value: 0, coverage: 1, exact: 0 });
    expect(figures(north, 'named-streets')).toEqual({ value: 0, coverage: 1, exact: 0 });
    expect(figures(north, 'green-area')).toEqual({ value: 0, coverage: 1, exact: 0 });
  });
});

describe('areas of several parts', () => {
  it('are measured as one', () => {
    const parts: Area = {
      type: 'MultiPolygon',
      coordinates: [box(0, 0, 400, 1000), box(400, 0, 1000, 1000)].flatMap(({ type, coordinates }) =>
        type === 'Polygon' ? [coordinates] : coordinates,
      ),
    };
    const [one, both] = [measuresOf(square), measuresOf(parts)];
    for (const id of measureIds) {
      expect(figures(both, id).value, id).toBeCloseTo(figures(one, id).value, 1);
      expect(figures(both, id).exact, id).toBeCloseTo(figures(one, id).exact, 2);
    }
  });

  it('have holes, in which nothing is theirs', () => {
    const holed: Area = {
      type: 'Polygon',
      coordinates: [box(0, 0, 1000, 1000), box(50, 50, 550, 550)].flatMap(({ type, coordinates }) =>
        type === 'Polygon' ? coordinates : coordinates.flat(),
      ),
    };
    const measures = measuresOf(holed);
    expect(figures(measures, 'area').value).toBeCloseTo(0.75, 2);
    expect(figures(measures, 'green-area').value).toBeCloseTo(0.75, 1);
    expect(figures(measures, 'stations-inside').value).toBe(0);
    expect(figures(measures, 'stations-near').value).toBe(2);
  });
});
