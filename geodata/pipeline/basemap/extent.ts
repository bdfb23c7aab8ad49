/** Where the source layers end, WGS-84 degrees [west, south, east, north]. The fade reaches paper before it. */
export const DATA_BOX = [121.48, 31.24, 121.58, 31.36] as const;

/** North of this latitude both river banks are inferred; degrees. */
export const RIVER_INFERRED_NORTH = 31.3058;
/** West of this longitude the river is our own drawing; degrees. */
export const RIVER_INFERRED_WEST = 121.5087;
