import type { SplitTexts } from './zh-split';

/** English texts of the divided map. */
export const splitEn: SplitTexts = {
  title: 'Two looks',
  farMap: 'The other side: Yangpu Innovation Belt',
  divider: 'Divider',
  dividerAt: (percent, left, right) => `${percent}%, left: ${left}; right: ${right}`,
  left: 'Left',
  right: 'Right',
  sideLook: (palette, parts) => [palette, ...parts].join(', '),
  names: { both: 'names in both scripts', zh: 'Chinese names', en: 'English names' },
  allLayers: 'all layers',
  fewerLayers: (count) => (count === 1 ? '1 layer hidden' : `${count} layers hidden`),
  oblique: 'oblique',
  options: 'Right side',
  mode: 'Arrangement',
  modes: { swipe: 'Swipe', beside: 'Side by side' },
  palette: 'Appearance',
  labels: 'Place names',
  view: 'View',
  views: { flat: 'From above', oblique: 'Oblique' },
  layers: 'Layers',
  swap: 'Swap sides',
  close: 'End',
  state: {
    loading: 'Drawing the map on the right…',
    ready: '',
    lost: 'The map on the right was interrupted and is being restored.',
    failed: 'This device cannot draw a second map.',
  },
};
