import { plainText } from './plainText';
import type { System } from './system';

/** WGS-84 itself, and CGCS2000, which agrees with it to less than a metre. */
const wgs84 = new Set([4326, 4979, 4490, 4480, 84]);
const mercator = new Set([3857, 900913, 102100, 102113, 3785]);

const transverse = (name: string, meridian: number, falseEasting: number): System => ({
  kind: 'projected',
  name,
  definition: `+proj=tmerc +lat_0=0 +lon_0=${meridian} +k=1 +x_0=${falseEasting} +y_0=0 +ellps=GRS80 +units=m +no_defs`,
});

const utm51: System = {
  kind: 'projected',
  name: 'WGS 84 / UTM 51N (EPSG:32651)',
  definition: '+proj=utm +zone=51 +datum=WGS84 +units=m +no_defs',
};

/**
 * CGCS2000 Gauss-Krueger: EPSG 4491–4501 and 4502–4512 in zones of six degrees, 4513–4533 and 4534–4554 of three;
 * the first of each pair writes the number of the zone before the easting.
 */
function gaussKrueger(code: number): System | null {
  const name = `CGCS2000 / Gauss-Krüger (EPSG:${code})`;
  const series = [
    { first: 4491, last: 4501, zone: 13, width: 6, numbered: true },
    { first: 4502, last: 4512, zone: 13, width: 6, numbered: false },
    { first: 4513, last: 4533, zone: 25, width: 3, numbered: true },
    { first: 4534, last: 4554, zone: 25, width: 3, numbered: false },
  ].find(({ first, last }) => code >= first && code <= last);
  if (series === undefined) return null;
  const zone = series.zone + code - series.first;
  const meridian = series.width === 6 ? zone * 6 - 3 : zone * 3;
  return transverse(name, meridian, (series.numbered ? zone * 1_000_000 : 0) + 500_000);
}

/** Metre systems in use round Shanghai, for files that name none. */
export const localSystems: readonly System[] = [
  utm51,
  ...[4549, 4528, 4550, 4529, 4499].map(gaussKrueger).filter((system) => system !== null),
];

/** The system of a name such as `urn:ogc:def:crs:EPSG::3857`; null for WGS-84 and CGCS2000. */
export function systemOfCode(name: string): System | null {
  const code = Number(/(\d+)\s*$/.exec(name)?.[1] ?? Number.NaN);
  if (wgs84.has(code)) return null;
  if (mercator.has(code)) return { kind: 'mercator' };
  if (code === 32651) return utm51;
  return gaussKrueger(code) ?? { kind: 'unknown', name: plainText(name, 60) };
}

/** The system of a `.prj` (WKT of ESRI or OGC); null for WGS-84 and CGCS2000 in degrees. */
export function systemOfWkt(wkt: string): System | null {
  const [, kind = '', quoted = ''] = /^\s*(PROJCS|PROJCRS|GEOGCS|GEOGCRS)\s*\[\s*"([^"]*)"/i.exec(wkt) ?? [];
  const name = plainText(quoted, 60);
  if (kind === '') return { kind: 'unknown', name: plainText(wkt, 40) || '.prj' };
  if (/^GEOG/i.test(kind))
    return /WGS[_ ]?(19)?84|CGCS|China[_ ](Geodetic|2000)/i.test(name) ? null : { kind: 'unknown', name };
  if (/Auxiliary[_ ]Sphere|Pseudo-?Mercator|Popular Visualisation/i.test(wkt)) return { kind: 'mercator' };
  return { kind: 'projected', name, definition: wkt };
}
