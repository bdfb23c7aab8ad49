import { describe, expect, it } from 'vitest';
import { defaultScene } from '../../src/store/scene';
import {
  withCamera,
  withLabels,
  withLanguage,
  withLayerToggled,
  withPalette,
  withSelected,
} from '../../src/store/transitions';

describe('a step to the next Scene', () => {
  it.each([
    ['language', withLanguage(defaultScene, 'en'), { language: 'en' }],
    ['palette', withPalette(defaultScene, 'night'), { palette: 'night' }],
    ['labels', withLabels(defaultScene, 'en'), { labels: 'en' }],
    ['selected', withSelected(defaultScene, 'binjiang'), { selected: 'binjiang' }],
    ['camera', withCamera(defaultScene, null), { camera: null }],
  ])('changes %s and nothing else', (_name, after, change) => {
    expect(after).toEqual({ ...defaultScene, ...change });
  });

  it('hides a layer, and shows it again', () => {
    const hidden = withLayerToggled(defaultScene, 'metro');
    expect(hidden.hidden).toEqual(['metro']);
    expect(withLayerToggled(hidden, 'metro')).toEqual(defaultScene);
  });

  it('leaves the Scene it came from as it was', () => {
    const before = structuredClone(defaultScene);
    withLayerToggled(defaultScene, 'metro');
    withSelected(defaultScene, 'binjiang');
    expect(defaultScene).toEqual(before);
  });
});
