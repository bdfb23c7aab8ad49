import type { PlacesOriginTexts } from './zh-placesOrigin';

/** Texts for places that come from a GIS server. */
export const placesOriginEn: PlacesOriginTexts = {
  title: 'Where places come from',
  read: (endpoint, when, count) =>
    `${count} ${count === 1 ? 'place on this map comes' : 'places on this map come'} from the GIS server ${endpoint}, read on ${when}. They passed the same checks as the facts that come with the map.`,
  leftOut: (count) => `${count} more did not pass and ${count === 1 ? 'is' : 'are'} not used.`,
  kept: (count) =>
    `${count} ${count === 1 ? 'place stays' : 'places stay'} from the facts that come with the map.`,
  former: (why) => `What it gives now is not used: ${why}. The above is the last that could be.`,
  bundle: (endpoint, why) =>
    `The places are those that come with the map. The GIS server ${endpoint} is not used: ${why}.`,
  credit: (credit) => `Places: ${credit}`,
};
