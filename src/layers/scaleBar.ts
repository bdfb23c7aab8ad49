/** Circumference of the earth at the equator in metres (WGS-84), and CSS px of the world at zoom 0. */
const equator = 40_075_016.686;
const worldAtZoom0 = 512;
/** Latitude of the belt in degrees, for turning a scale into a zoom level. */
const latitude = 31.3;

/** Zoom level at which a picture of the belt has this scale, metres per CSS px. */
export const zoomOf = (metresPerPixel: number): number =>
  Math.log2((equator * Math.cos((latitude * Math.PI) / 180)) / (worldAtZoom0 * metresPerPixel));

/**
 * The longest round length, in metres, that fits: 1, 2 or 5 times a power of ten.
 * @param longest CSS px that the bar may take at most
 */
export function roundLength(metresPerPixel: number, longest: number): number {
  const most = metresPerPixel * longest;
  const power = 10 ** Math.floor(Math.log10(most));
  return power * ([5, 2, 1].find((step) => step * power <= most) ?? 1);
}
