import { bdToWgs, gcjToWgs } from '../model/datum';
import type { Position } from '../model/geometry';
import type { Text } from '../model/text';

/** What coordinates may be given in, other than WGS-84 [longitude, latitude]. */
export type System =
  | { readonly kind: 'gcj02' | 'bd09' | 'swapped' | 'mercator' }
  /** `definition`: WKT or a PROJ text. */
  | { readonly kind: 'projected'; readonly name: string; readonly definition: string }
  /** Named by the file, but nobody here can convert from it. */
  | { readonly kind: 'unknown'; readonly name: string };

/** Those that a visitor may choose for any layer. */
export const plainSystems = ['gcj02', 'bd09', 'swapped', 'mercator'] as const;

const names: Readonly<Record<(typeof plainSystems)[number], Text>> = {
  gcj02: { zh: 'GCJ-02（高德、腾讯）', en: 'GCJ-02 (AMap, Tencent)' },
  bd09: { zh: 'BD-09（百度）', en: 'BD-09 (Baidu)' },
  swapped: { zh: '纬度在前、经度在后', en: 'latitude before longitude' },
  mercator: { zh: 'Web 墨卡托（EPSG:3857）', en: 'Web Mercator (EPSG:3857)' },
};

export const systemName = (system: System): Text =>
  'name' in system ? { zh: system.name, en: system.name } : names[system.kind];

export const isConvertible = (system: System | null): system is Exclude<System, { kind: 'unknown' }> =>
  system !== null && system.kind !== 'unknown';

export const sameSystem = (a: System, b: System): boolean =>
  a.kind === b.kind && ('name' in a ? a.name : '') === ('name' in b ? b.name : '');

/** One of China's shifted datums: its numbers are degrees too, so that they alone do not give it away. */
export const isDatum = ({ kind }: System): boolean => kind === 'gcj02' || kind === 'bd09';

/** Semi-major axis of WGS-84 in metres, which Web Mercator takes for the radius of a sphere. */
const radius = 6_378_137;

/** EPSG:3857, metres east and north, to WGS-84 degrees (EPSG Guidance Note 7-2, method 1024). */
const mercatorToWgs = ([x, y]: Position): Position => [
  (x / radius) * (180 / Math.PI),
  (2 * Math.atan(Math.exp(y / radius)) - Math.PI / 2) * (180 / Math.PI),
];

const plainly: Readonly<Record<(typeof plainSystems)[number], (position: Position) => Position>> = {
  gcj02: gcjToWgs,
  bd09: bdToWgs,
  swapped: ([latitude, longitude]) => [longitude, latitude],
  mercator: mercatorToWgs,
};

/**
 * Positions in a system as WGS-84 [longitude, latitude], in their order; those of an unknown system stay as they are.
 * @throws Error when the definition of a projection cannot be understood
 */
export async function toWgs(positions: readonly Position[], system: System): Promise<readonly Position[]> {
  if (system.kind === 'unknown') return positions;
  if (system.kind !== 'projected') return positions.map(plainly[system.kind]);
  const { unproject } = await import('./unproject');
  return unproject(positions, system.definition);
}
