import type { Camera } from './scene';

/** What a link's camera may hold: degrees WGS-84, zoom levels, degrees. */
const bounds = {
  longitude: [121.4, 121.66],
  latitude: [31.18, 31.42],
  zoom: [9, 19],
  bearing: [-180, 180],
  pitch: [0, 60],
} as const;

const order = ['longitude', 'latitude', 'zoom', 'bearing', 'pitch'] as const;
const decimals = { longitude: 5, latitude: 5, zoom: 2, bearing: 0, pitch: 0 } as const;

/** `121.52500_31.30000_12.50_0_0`: about one metre, a hundredth of a zoom level, whole degrees. */
export const encodeCamera = (camera: Camera): string =>
  order.map((key) => camera[key].toFixed(decimals[key]).replace(/^-(0(\.0+)?)$/, '$1')).join('_');

/** Null when a number is missing, not finite or outside its bounds. */
export function decodeCamera(value: string): Camera | null {
  const parts = value.split('_');
  if (parts.length !== order.length || parts.some((part) => !/^-?\d{1,3}(\.\d{1,6})?$/.test(part)))
    return null;
  const camera = { longitude: 0, latitude: 0, zoom: 0, bearing: 0, pitch: 0 };
  for (const [index, key] of order.entries()) {
    const number = Number(parts[index]);
    const [low, high] = bounds[key];
    if (number < low || number > high) return null;
    camera[key] = number;
  }
  return camera;
}
