import type { StyleSpecification } from 'maplibre-gl';
import { beforeAll, describe, expect, it } from 'vitest';
import { bringMarks, drawnMarks } from '../../src/map/drawing/drawnMarks';
import { marksOf } from '../../src/map/drawing/marksOf';
import { withOwnLayers } from '../../src/map/drawing/ownLayers';
import { createActions } from '../../src/store/actions';
import { type Drawn, isDrawing, mostDrawn } from '../../src/store/drawing';
import { createBeltStore } from '../../src/store/store';

const nothing = { type: 'FeatureCollection' as const, features: [] };
const style = (
  sources: readonly string[],
  layers: readonly (readonly [string, string])[],
): StyleSpecification => ({
  version: 8,
  sources: Object.fromEntries(sources.map((id) => [id, { type: 'geojson', data: nothing }])),
  layers: layers.map(([id, source]) => ({ id, source, type: 'line' as const })),
});

describe('a new look of the map', () => {
  const next = style(['zones'], [['zones', 'zones']]);

  it('keeps the drawing under way on top, and nothing else that it does not name', () => {
    const before = style(
      ['zones', 'pen-point', 'old'],
      [
        ['zones', 'zones'],
        ['pen-point', 'pen-point'],
        ['pen-point-marker', 'pen-point'],
        ['old', 'old'],
      ],
    );
    const { sources, layers } = withOwnLayers(before, next);
    expect(layers.map(({ id }) => id)).toEqual(['zones', 'pen-point', 'pen-point-marker']);
    expect(Object.keys(sources)).toEqual(['zones', 'pen-point']);
  });

  it('is taken as it is where nothing is being drawn, or nothing stood before', () => {
    expect(withOwnLayers(style(['zones', 'old'], [['old', 'old']]), next)).toBe(next);
    expect(withOwnLayers(undefined, next)).toBe(next);
  });
});

const way = (id: string): Drawn => ({
  id,
  geometry: {
    type: 'LineString',
    coordinates: [
      [121.5, 31.3],
      [121.51, 31.3],
    ],
  },
});

describe('drawings of the visit', () => {
  // As the tools do when they are taken up.
  beforeAll(() => bringMarks(marksOf));

  it('are marked with their number and size in both languages', () => {
    const [, second] = drawnMarks({ drawn: [way('drawn-1'), way('drawn-2')], reshaping: null });
    expect(second).toMatchObject({ id: 'drawn-2', name: { zh: '2：952 米', en: '2: 952 m' } });
    expect(second?.corners).toHaveLength(2);
  });

  it('leave the one whose points are being moved to the tool, and keep their numbers', () => {
    const marks = drawnMarks({ drawn: [way('drawn-1'), way('drawn-2')], reshaping: 'drawn-1' });
    expect(marks.map(({ name }) => name.en)).toEqual(['2: 952 m']);
  });

  it('are the same marks while they are the same drawings, so that the map is not drawn anew', () => {
    const session = { drawn: [way('drawn-1')], reshaping: null };
    expect(drawnMarks(session)).toBe(drawnMarks(session));
  });

  it('are held up to a limit, the newest last', () => {
    const store = createBeltStore();
    const many = Array.from({ length: mostDrawn + 2 }, (_, i) => way(`drawn-${i}`));
    createActions(store).drawnChanged(many);
    expect(store.getState().session.drawn).toEqual(many.slice(2));
  });
});

describe('one hand holds one thing', () => {
  it('a tool, the points of a drawing, or the choice of a site', () => {
    const store = createBeltStore();
    const actions = createActions(store);
    const held = () => {
      const { drawTool, reshaping, choosingSite } = store.getState().session;
      return { drawTool, reshaping, choosingSite };
    };
    actions.siteChoosing(true);
    actions.drawToolChosen('area');
    expect(held()).toEqual({ drawTool: 'area', reshaping: null, choosingSite: false });
    expect(isDrawing(store.getState().session)).toBe(true);
    actions.reshapingChosen('drawn-1');
    expect(held()).toEqual({ drawTool: null, reshaping: 'drawn-1', choosingSite: false });
    expect(isDrawing(store.getState().session)).toBe(true);
    actions.siteChoosing(true);
    expect(held()).toEqual({ drawTool: null, reshaping: null, choosingSite: true });
    expect(isDrawing(store.getState().session)).toBe(false);
  });

  it('is empty after a new start', () => {
    const store = createBeltStore();
    const actions = createActions(store);
    actions.drawnChanged([way('drawn-1')]);
    actions.drawToolChosen('line');
    actions.startedAgain();
    const { drawn, drawTool } = store.getState().session;
    expect({ drawn, drawTool }).toEqual({ drawn: [], drawTool: null });
  });
});
