import type { Position } from '../model/geometry';
import { wording } from '../model/problem';
import { isRecord } from './isRecord';
import { plainText } from './plainText';
import { Refusal } from './refusal';

type Line = Position[];

const say = (value: unknown): string =>
  plainText(typeof value === 'string' ? `"${value}"` : String(JSON.stringify(value) ?? value), 24);

const empty = (field: string) =>
  new Refusal(
    wording(
      '没有坐标',
      'it has no coordinates',
      '请补上坐标，或删去这个要素',
      'add them, or delete the feature',
    ),
    field,
  );

const noList = (field: string) =>
  new Refusal(
    wording(
      '坐标的层次与几何类型不符',
      'the coordinates are not nested as the geometry type wants',
      '请核对几何类型，或重新导出',
      'check the geometry type, or export again',
    ),
    field,
  );

function listOf(value: unknown, field: string): readonly unknown[] {
  if (!Array.isArray(value)) throw noList(field);
  if (value.length === 0) throw empty(field);
  return value;
}

const isFiniteNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value);

function coordinateOf(value: unknown, field: string): number {
  if (isFiniteNumber(value)) return value;
  if (Array.isArray(value)) throw noList(field);
  throw new Refusal(
    wording(
      `坐标不是有限的数：${say(value)}`,
      `a coordinate is no finite number: ${say(value)}`,
      '请改为数值，不带引号',
      'write a number, without quotation marks',
    ),
    field,
  );
}

/** Anything beyond longitude and latitude, such as a height, is left out. */
function positionOf(value: unknown, field: string): Position {
  const [x, y] = listOf(value, field);
  return [coordinateOf(x, `${field}#1`), coordinateOf(y, `${field}#2`)];
}

/** The names of fields are made only where something is wrong: there may be a million positions. */
function positionsOf(value: unknown, field: string): Line {
  return listOf(value, field).map((position, index) => {
    const [x, y]: readonly unknown[] = Array.isArray(position) ? position : [];
    return isFiniteNumber(x) && isFiniteNumber(y) ? [x, y] : positionOf(position, `${field}#${index + 1}`);
  });
}

function lineOf(value: unknown, field: string): Line {
  const line = positionsOf(value, field);
  if (line.length >= 2) return line;
  throw new Refusal(
    wording(
      '线只有 1 个位置',
      'the line has only 1 position',
      '线至少要有 2 个位置',
      'a line needs at least 2 positions',
    ),
    field,
  );
}

function ringOf(value: unknown, field: string): Line {
  const ring = positionsOf(value, field);
  const [first, last] = [ring[0], ring.at(-1)];
  if (ring.length < 4)
    throw new Refusal(
      wording(
        `环只有 ${ring.length} 个位置`,
        `the ring has only ${ring.length} positions`,
        '面的环至少要有 4 个位置，首尾相同',
        'a ring needs at least 4 positions, the last equal to the first',
      ),
      field,
    );
  if (first?.[0] === last?.[0] && first?.[1] === last?.[1]) return ring;
  throw new Refusal(
    wording(
      '环没有闭合：首尾位置不同',
      'the ring is not closed: its first and last position differ',
      '请在末尾重复第一个位置',
      'repeat the first position at the end',
    ),
    field,
  );
}

const each = <T>(value: unknown, field: string, one: (value: unknown, field: string) => T): T[] =>
  listOf(value, field).map((part, index) => one(part, `${field}#${index + 1}`));
const ringsOf = (value: unknown, field: string): Line[] => each(value, field, ringOf);

/**
 * A foreign geometry, checked to its last coordinate, in whatever coordinate system it has.
 * A collection of one kind becomes one geometry of many parts.
 * @throws Refusal that names the field and the remedy
 */
export function geometryOf(value: unknown, field = 'geometry'): GeoJSON.Geometry {
  if (!isRecord(value)) throw unknownType(value, field);
  const { type, coordinates } = value;
  const at = `${field}.coordinates`;
  switch (type) {
    case 'Point':
      return { type, coordinates: positionOf(coordinates, at) };
    case 'MultiPoint':
      return { type, coordinates: positionsOf(coordinates, at) };
    case 'LineString':
      return { type, coordinates: lineOf(coordinates, at) };
    case 'MultiLineString':
      return { type, coordinates: each(coordinates, at, lineOf) };
    case 'Polygon':
      return { type, coordinates: ringsOf(coordinates, at) };
    case 'MultiPolygon':
      return { type, coordinates: each(coordinates, at, ringsOf) };
    case 'GeometryCollection':
      return gathered(value['geometries'], `${field}.geometries`);
    default:
      throw unknownType(type, field);
  }
}

const unknownType = (type: unknown, field: string) =>
  new Refusal(
    wording(
      `几何类型无效：${say(type)}`,
      `the geometry type is not valid: ${say(type)}`,
      '可用的类型：Point、LineString、Polygon 及其 Multi 形式',
      'use Point, LineString, Polygon or their Multi forms',
    ),
    `${field}.type`,
  );

function gathered(value: unknown, field: string): GeoJSON.Geometry {
  const [points, lines, areas]: [Line, Line[], Line[][]] = [[], [], []];
  const parts: readonly GeoJSON.Geometry[] = each(value, field, geometryOf);
  const plain = (positions: readonly GeoJSON.Position[]): Line => positions.map(([x = 0, y = 0]) => [x, y]);
  for (const part of parts) {
    if (part.type === 'Point') points.push(...plain([part.coordinates]));
    if (part.type === 'MultiPoint') points.push(...plain(part.coordinates));
    if (part.type === 'LineString') lines.push(plain(part.coordinates));
    if (part.type === 'MultiLineString') lines.push(...part.coordinates.map(plain));
    if (part.type === 'Polygon') areas.push(part.coordinates.map(plain));
    if (part.type === 'MultiPolygon') areas.push(...part.coordinates.map((rings) => rings.map(plain)));
  }
  if ([points, lines, areas].filter(({ length }) => length > 0).length > 1)
    throw new Refusal(
      wording(
        '集合里混有点、线或面',
        'the collection mixes points, lines or areas',
        '请拆成几个要素，每个只含一种几何',
        'split it into features of one kind of geometry each',
      ),
      field,
    );
  if (areas.length > 0) return { type: 'MultiPolygon', coordinates: areas };
  return lines.length > 0
    ? { type: 'MultiLineString', coordinates: lines }
    : { type: 'MultiPoint', coordinates: points };
}
