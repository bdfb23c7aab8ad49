import type { Extent } from '../model/sketch';

export { type Extent, homeExtent } from '../model/sketch';

/** What the base map covers; nothing can be said of a site outside it. */
const dataExtent: Extent = [121.48, 31.24, 121.58, 31.36];

/** Does the base map cover this position, WGS-84 [longitude, latitude]? */
export const isCovered = ([longitude, latitude]: readonly [number, number]): boolean =>
  longitude > dataExtent[0] &&
  longitude < dataExtent[2] &&
  latitude > dataExtent[1] &&
  latitude < dataExtent[3];

/** Where the centre of the view may be: over what there is to see; further south, since a sheet may cover the lower half. */
export const centreExtent: Extent = [121.475, 31.19, 121.578, 31.352];
