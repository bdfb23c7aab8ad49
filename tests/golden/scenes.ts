import type { LayerGroup } from '../../src/layers/groups';
import { layerGroups } from '../../src/layers/groups';

/** A picture of the set: what the address says, and what of the page is looked at. */
export interface GoldenScene {
  readonly name: string;
  readonly query: string;
  readonly part: 'map' | 'page';
}

const only = (...shown: readonly LayerGroup[]): string =>
  layerGroups
    .filter((group) => !shown.includes(group))
    .sort()
    .join('.');
/** Centre [longitude, latitude], zoom, bearing and pitch in degrees, as a link writes them. */
const wujiaochang = '121.5101_31.3000_14.6_0_0';
const wujiaochangTilted = '121.5125_31.3020_15.4_-20_50';

const map = (name: string, query: string): GoldenScene => ({ name, query: `?v=1&${query}`, part: 'map' });
const page = (name: string, query: string): GoldenScene => ({ name, query: `?v=1&${query}`, part: 'page' });

/** On a screen as wide as a laptop's: palettes and languages, then layer by layer, then the ground from near. */
export const wideScenes: readonly GoldenScene[] = [
  page('overview-day-zh', 'lang=zh'),
  page('zone-night-en', 'lang=en&palette=night&id=binjiang'),
  map('overview-contrast-zh', 'lang=zh&palette=contrast&labels=zh'),
  map('zones-only', `lang=en&off=${only('zones')}`),
  map('ribbons-only', `lang=zh&off=${only('ribbons')}`),
  map('metro-only', `lang=en&off=${only('metro')}`),
  map('places-near', `lang=zh&off=${only('places', 'sections')}&at=${wujiaochang}`),
  map(
    'ground-near',
    `lang=en&off=${only('campuses', 'green', 'buildings', 'roads', 'names')}&at=${wujiaochang}`,
  ),
  map(
    'ground-tilted',
    `lang=zh&palette=night&off=${only('buildings', 'green', 'roads')}&at=${wujiaochangTilted}`,
  ),
];

/** On a phone. */
export const narrowScenes: readonly GoldenScene[] = [
  page('phone-overview-zh', 'lang=zh'),
  page('phone-zone-night-en', 'lang=en&palette=night&id=da-chuangzhi'),
];
