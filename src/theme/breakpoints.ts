/**
 * Where the panel is a sheet over the map: upright, below 900 CSS px of width; lying, below 640. The style sheets say
 * the same in `em`.
 */
const sheetBelow = '(width < 640px), (width < 900px) and (orientation: portrait)';

/** Is the panel a sheet over the map at the present window size? */
export const isSheet = (): boolean => window.matchMedia(sheetBelow).matches;
