import { noFilter } from '../search/filter';
import type { Scene } from '../store/scene';

/** What maps on paper show: everything, in day colours, whatever is switched off or filtered on screen. */
export const paperScene = (scene: Scene): Scene => ({
  ...scene,
  palette: 'day',
  selected: null,
  camera: null,
  hidden: [],
  filter: noFilter,
});
