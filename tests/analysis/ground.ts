import { readBaseMap } from '../../src/analysis/baseMap';
import { createField } from '../../src/analysis/field';
import { buildStreets } from '../../src/analysis/streets';
import { createWalks } from '../../src/analysis/walks';
import { createWaters } from '../../src/analysis/waters';
import { layers } from './layers';

/** The published ground with all that walks need. */
export const ground = (() => {
  const map = readBaseMap(layers);
  const waters = createWaters(map.water);
  const streets = buildStreets(map.roads, waters);
  const walks = createWalks(streets, waters);
  return { map, waters, streets, walks, fieldOf: createField(streets, waters, walks) };
})();
