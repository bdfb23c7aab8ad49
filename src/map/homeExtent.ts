/** WGS-84 degrees: west, south, east, north. */
export type Extent = readonly [west: number, south: number, east: number, north: number];

/** The whole belt with a little air. */
export const homeExtent: Extent = [121.4845, 31.2485, 121.5695, 31.346];

/** Where the centre of the view may be: over what there is to see; further south, since a sheet may cover the lower half. */
export const centreExtent: Extent = [121.475, 31.19, 121.578, 31.352];
