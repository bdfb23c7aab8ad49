import { describe, expect, it } from 'vitest';
import { keyedTo, pointedTo } from '../../src/map/split/dividerKeys';
import { sideLooks } from '../../src/map/split/sideLook';
import { createActions } from '../../src/store/actions';
import { defaultScene, type Scene } from '../../src/store/scene';
import { farScene, firstSplit, type Split } from '../../src/store/split';
import { createBeltStore } from '../../src/store/store';

const split: Split = { mode: 'swipe', at: 50, palette: 'night', labels: 'both', hidden: [], pitch: 0 };

describe('the divider', () => {
  it.each([
    ['ArrowRight', 51],
    ['ArrowUp', 51],
    ['ArrowLeft', 49],
    ['ArrowDown', 49],
    ['PageUp', 60],
    ['PageDown', 40],
    ['Home', 0],
    ['End', 100],
  ])('%s moves it to %d', (key, at) => {
    expect(keyedTo(key, 50)).toBe(at);
  });

  it('stops at both ends, and leaves other keys alone', () => {
    expect(keyedTo('ArrowLeft', 0)).toBe(0);
    expect(keyedTo('PageUp', 97)).toBe(100);
    expect(keyedTo('Tab', 50)).toBeNull();
    expect(keyedTo('constructor', 50)).toBeNull();
  });

  it('goes to the pointer, in whole per cent of the map', () => {
    const box = { left: 400, width: 800 };
    expect([400, 603, 1200, 90, 1900].map((x) => pointedTo(x, box))).toEqual([0, 25, 100, 0, 100]);
    expect(pointedTo(5, { left: 0, width: 0 })).toBe(0);
  });
});

describe('the sides in words', () => {
  it('names light and layers, and names and view where they differ', () => {
    expect(sideLooks(defaultScene, split, 0)).toEqual({ left: '日间，全部图层', right: '夜间，全部图层' });
    const english: Scene = { ...defaultScene, language: 'en', hidden: ['metro'] };
    expect(sideLooks(english, { ...split, labels: 'en', hidden: ['metro', 'green'], pitch: 55 }, 0)).toEqual({
      left: 'Day, names in both scripts, 1 layer hidden',
      right: 'Night, English names, 2 layers hidden, oblique',
    });
  });
});

describe('the far side', () => {
  it('begins in the other light and otherwise as the first side', () => {
    const scene: Scene = { ...defaultScene, palette: 'night', hidden: ['metro'], selected: 'binjiang' };
    const first = firstSplit(scene);
    expect(first).toMatchObject({ palette: 'day', hidden: ['metro'], labels: 'both' });
    expect(farScene({ ...scene, split: first }, first)).toEqual({ ...scene, palette: 'day' });
  });

  it('changes places with the first side, and back', () => {
    const scene: Scene = {
      ...defaultScene,
      labels: 'zh',
      split: { ...split, at: 30, hidden: ['green'], pitch: 55 },
    };
    const store = createBeltStore(scene);
    const actions = createActions(store);
    actions.sidesSwapped(0.2);
    const { scene: swapped, session } = store.getState();
    expect(swapped).toMatchObject({ palette: 'night', labels: 'both', hidden: ['green'] });
    expect(swapped.split).toMatchObject({ at: 30, palette: 'day', labels: 'zh', hidden: [], pitch: 0 });
    expect(session.cameraRequest).toMatchObject({ kind: 'pitch', pitch: 55 });
    actions.sidesSwapped(55);
    expect(store.getState().scene).toEqual(scene);
  });

  it('is nothing to swap while the map is whole', () => {
    const store = createBeltStore();
    createActions(store).sidesSwapped(0);
    expect(store.getState().scene).toEqual(defaultScene);
  });
});
