/** Where the source layers end, WGS-84 degrees [west, south, east, north]. The fade reaches paper before it. */
export const DATA_BOX = [121.48, 31.24, 121.58, 31.36] as const;
