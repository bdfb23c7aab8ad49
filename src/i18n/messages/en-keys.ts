import type { KeysTexts } from './zh-keys';

/** The map by keyboard. */
export const keysEn: KeysTexts = {
  region: 'The map by keyboard',
  button: 'Keys',
  hint: 'F steps from feature to feature',
  walking: 'Arrows go on, Enter opens, Esc ends',
  title: 'The map by keyboard',
  lead: 'While the map has the focus:',
  walkTitle: 'From feature to feature (press F first)',
  close: 'Close',
  rows: [
    { keys: ['Arrow keys'], does: 'move the map' },
    { keys: ['+', '−'], does: 'zoom in, zoom out' },
    { keys: ['Shift + up', 'Shift + down'], does: 'tilt the map, lay it flat' },
    { keys: ['Shift + left', 'Shift + right'], does: 'turn the map' },
    { keys: ['F'], does: 'begin or end stepping from feature to feature' },
    { keys: ['?'], does: 'open this help' },
    { keys: ['Tab'], does: 'go through the five zones and the buttons of the map' },
  ],
  walkRows: [
    { keys: ['Arrow keys'], does: 'the next zone, place or station in that direction' },
    { keys: ['Page Down', 'Page Up'], does: 'the next or the one before, north to south; also at one point' },
    { keys: ['Home'], does: 'back to what is nearest to the middle of the map' },
    { keys: ['Enter'], does: 'open it; once more, and the focus goes to its page' },
    { keys: ['Esc'], does: 'end; arrows move the map again' },
  ],
  stop: (name, kind, area) => (area === '' ? `${name}, ${kind}` : `${name}, ${kind}, ${area}`),
  fromMiddle: 'nearest to the middle of the map',
  beside: (count) => `${count} more at this point, press Page Down`,
  edge: (side) => `Nothing lies farther ${side}`,
  nothing: 'Nothing to step to: the layers or the filter hide everything',
  left: 'Ended; arrows move the map',
  zoom: (width) => `The view is about ${width} wide`,
  pitch: (degrees) => (degrees === 0 ? 'Seen from straight above' : `Tilted ${degrees}°`),
  bearing: (side) => `The top of the map is ${side}`,
  join: '; ',
};
