import type { Position } from './geometry';

/*
 * China's two map datums, after the published reconstruction of the GCJ-02 offset ("eviltransform", MIT) and
 * Baidu's own further offset. Accurate to about a metre, far below the 470 m and 1,120 m that they displace.
 */

const semiMajorAxis = 6378245;
const eccentricitySquared = 0.00669342162296594;
const { PI, abs, atan2, cos, hypot, sin, sqrt } = Math;

/** The wave that both axes share, by its longitude term. */
const ripple = (x: number) => ((20 * sin(6 * x * PI) + 20 * sin(2 * x * PI)) * 2) / 3;
const swell = (t: number, first: number, second: number) =>
  ((20 * sin(t * PI) + 40 * sin((t / 3) * PI)) * 2) / 3 +
  ((first * sin((t / 12) * PI) + second * sin((t / 30) * PI)) * 2) / 3;

function offset([longitude, latitude]: Position): Position {
  const [x, y] = [longitude - 105, latitude - 35];
  const east =
    300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * sqrt(abs(x)) + ripple(x) + swell(x, 150, 300);
  const north =
    -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * sqrt(abs(x)) + ripple(x) + swell(y, 160, 320);
  const phi = (latitude / 180) * PI;
  const magic = 1 - eccentricitySquared * sin(phi) ** 2;
  return [
    (east * 180) / ((semiMajorAxis / sqrt(magic)) * cos(phi) * PI),
    (north * 180) / (((semiMajorAxis * (1 - eccentricitySquared)) / (magic * sqrt(magic))) * PI),
  ];
}

/** WGS-84 to GCJ-02 (the datum of AMap and Tencent); [longitude, latitude] in degrees, inside China only. */
export function wgsToGcj(position: Position): Position {
  const [east, north] = offset(position);
  return [position[0] + east, position[1] + north];
}

/** GCJ-02 to WGS-84, by three corrections of the first guess; [longitude, latitude] in degrees. */
export function gcjToWgs(position: Position): Position {
  let guess = position;
  for (let step = 0; step < 3; step++) {
    const [x, y] = wgsToGcj(guess);
    guess = [guess[0] + position[0] - x, guess[1] + position[1] - y];
  }
  return guess;
}

const baiduTurn = (PI * 3000) / 180;

/** GCJ-02 to BD-09 (Baidu); [longitude, latitude] in degrees. */
export function gcjToBd([x, y]: Position): Position {
  const length = hypot(x, y) + 0.00002 * sin(y * baiduTurn);
  const angle = atan2(y, x) + 0.000003 * cos(x * baiduTurn);
  return [length * cos(angle) + 0.0065, length * sin(angle) + 0.006];
}

/** BD-09 (Baidu) to GCJ-02; [longitude, latitude] in degrees. */
export function bdToGcj([longitude, latitude]: Position): Position {
  const [x, y] = [longitude - 0.0065, latitude - 0.006];
  const length = hypot(x, y) - 0.00002 * sin(y * baiduTurn);
  const angle = atan2(y, x) - 0.000003 * cos(x * baiduTurn);
  return [length * cos(angle), length * sin(angle)];
}

/** WGS-84 to BD-09. */
export const wgsToBd = (position: Position): Position => gcjToBd(wgsToGcj(position));

/** BD-09 to WGS-84. */
export const bdToWgs = (position: Position): Position => gcjToWgs(bdToGcj(position));
