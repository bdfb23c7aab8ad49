import { factFiles } from '../facts';
import type { Position } from '../geometry';
import { type Wording, wording } from '../problem';
import { runsOf } from './positions-in';
import { problemAt, type Rule } from './rule';
import { shapesOf } from './shapes';

/** The district with some surroundings, WGS-84 degrees. */
const surroundings = { west: 121.44, south: 31.2, east: 121.62, north: 31.4 } as const;

const within = ([longitude, latitude]: Position) =>
  longitude >= surroundings.west &&
  longitude <= surroundings.east &&
  latitude >= surroundings.south &&
  latitude <= surroundings.north;

const isFine = (degrees: number) => Math.abs(degrees * 1e6 - Math.round(degrees * 1e6)) < 1e-3;

const written = ([longitude, latitude]: Position) => `[${longitude}, ${latitude}]`;

function wordsFor(position: Position): Wording | null {
  const [longitude, latitude] = position;
  if (!Number.isFinite(longitude) || !Number.isFinite(latitude))
    return wording(
      `坐标不是普通数字：${written(position)}`,
      `not ordinary numbers: ${written(position)}`,
      '请更正坐标',
      'correct the position',
    );
  if (within([latitude, longitude]))
    return wording(
      `经度和纬度写反了：${written(position)}`,
      `longitude and latitude are swapped: ${written(position)}`,
      '先写经度（约 121.5），后写纬度（约 31.3）',
      'write the longitude (about 121.5) first, then the latitude (about 31.3)',
    );
  if (!within(position))
    return wording(
      `位置不在杨浦区及周边：${written(position)}`,
      `lies outside Yangpu and its surroundings: ${written(position)}`,
      '请核对坐标：经度 121.44–121.62，纬度 31.20–31.40（WGS-84）',
      'check the position: longitude 121.44–121.62, latitude 31.20–31.40 (WGS-84)',
    );
  if (!isFine(longitude) || !isFine(latitude))
    return wording(
      `小数超过 6 位：${written(position)}`,
      `more than 6 decimals: ${written(position)}`,
      '请四舍五入到 6 位小数',
      'round it to 6 decimals',
    );
  return null;
}

/** Positions are plain [longitude, latitude] in or near the district. One problem per ring or line is enough. */
export const positions: Rule = (facts) => {
  const geometries = shapesOf(facts).flatMap((shape) =>
    runsOf(shape.geometry).flatMap((run) => {
      const index = run.positions.findIndex((position) => wordsFor(position) !== null);
      const position = run.positions[index];
      const said = position === undefined ? null : wordsFor(position);
      if (said === null) return [];
      return problemAt(
        shape,
        shape.geometry.type === 'Point' ? run.field : `${run.field}#${index + 1}`,
        said,
      );
    }),
  );
  const labels = facts.zones.features.flatMap(({ id, properties }) => {
    const said = wordsFor(properties.labelPoint);
    return said === null ? [] : problemAt({ file: factFiles.zones, id }, 'labelPoint', said);
  });
  return [...geometries, ...labels];
};
