/** WGS-84 degrees: west, south, east, north. */
export type Extent = readonly [west: number, south: number, east: number, north: number];

/** The whole belt with a little air. */
export const homeExtent: Extent = [121.4845, 31.2485, 121.5695, 31.346];

/** What the base map covers; nothing can be said of a site outside it. */
export const dataExtent: Extent = [121.48, 31.24, 121.58, 31.36];

/** Does the base map cover this position, WGS-84 [longitude, latitude]? */
export const isCovered = ([longitude, latitude]: readonly [number, number]): boolean =>
  longitude > dataExtent[0] &&
  longitude < dataExtent[2] &&
  latitude > dataExtent[1] &&
  latitude < dataExtent[3];

/** Where the centre of the view may be: over what there is to see; further south, since a sheet may cover the lower half. */
export const centreExtent: Extent = [121.475, 31.19, 121.578, 31.352];
