/** Below this width, in CSS px, the panel is a sheet over the map. The same number stands in the style sheets. */
const sheetBelow = 900;

/** Is the panel a sheet over the map at the present window size? */
export const isSheet = (): boolean => window.matchMedia(`(width < ${sheetBelow}px)`).matches;
