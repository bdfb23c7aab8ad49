import type { LegendTexts } from './zh-legend';

/** The legend of the map. */
export const legendEn: LegendTexts = {
  corridor: 'One corridor: Da Chuangzhi Innovation Corridor',
  belt: 'One belt: Binjiang International Innovation Belt',
  approximate: 'Approximate site; the disc shows the error',
  cluster: 'Several places; tap to open',
  station: 'Station',
  reach: 'On foot in 5, 10 and 15 minutes',
  kilometre: 'One kilometre, straight',
  kept: 'Number in the shortlist',
};
