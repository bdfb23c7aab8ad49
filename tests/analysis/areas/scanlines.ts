import { Geodesic } from 'geographiclib-geodesic';
import type { Area, Position } from '../../../src/model/geometry';

/** Rings of one polygon, the outer one first. */
export type Rings = readonly (readonly Position[])[];
type Span = readonly [west: number, east: number];

export const polygonsOf = ({ type, coordinates }: Area): readonly Rings[] =>
  type === 'Polygon' ? [coordinates] : coordinates;

/** Where a parallel runs through a polygon, by the even-odd rule. */
function spansOf(rings: Rings, latitude: number): readonly Span[] {
  const crossings = rings
    .flatMap((ring) =>
      ring.flatMap(([lon, lat], i) => {
        const [lon2, lat2] = ring[(i + 1) % ring.length] ?? [lon, lat];
        return lat > latitude === lat2 > latitude
          ? []
          : [lon + ((latitude - lat) / (lat2 - lat)) * (lon2 - lon)];
      }),
    )
    .sort((a, b) => a - b);
  return crossings.flatMap((west, i) => (i % 2 === 0 ? [[west, crossings[i + 1] ?? west] as const] : []));
}

/** Spans laid over each other, each stretch once. */
function merged(spans: readonly Span[]): readonly Span[] {
  const all: Span[] = [];
  for (const [west, east] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = all.at(-1);
    if (last === undefined || west > last[1]) all.push([west, east]);
    else all[all.length - 1] = [last[0], Math.max(last[1], east)];
  }
  return all;
}

const through = (polygons: readonly Rings[], latitude: number): readonly Span[] =>
  merged(polygons.flatMap((rings) => spansOf(rings, latitude)));

export const holds = (polygons: readonly Rings[], [lon, lat]: Position): boolean =>
  through(polygons, lat).some(([west, east]) => lon >= west && lon < east);

const { WGS84 } = Geodesic;
export const geodesic = ([lon1, lat1]: Position, [lon2, lat2]: Position): number =>
  WGS84.Inverse(lat1, lon1, lat2, lon2).s12 ?? Number.NaN;

/** Parallels a metre apart, more or less. */
const step = 1e-5;

/**
 * Square metres that all groups of polygons have in common, those of one group laid over each other: parallels about a
 * metre apart are cut into spans and the spans measured as geodesics.
 */
export function commonMetres(...groups: readonly (readonly Rings[])[]): number {
  const boxed = groups.map((polygons) =>
    polygons.map((rings) => {
      const latitudes = rings.flat().map(([, latitude]) => latitude);
      return { rings, south: Math.min(...latitudes), north: Math.max(...latitudes) };
    }),
  );
  const south = Math.max(...boxed.map((group) => Math.min(...group.map((box) => box.south))));
  const north = Math.min(...boxed.map((group) => Math.max(...group.map((box) => box.north))));
  let sum = 0;
  for (let latitude = south + step / 2; latitude < north; latitude += step) {
    const spans = boxed.map((group) =>
      through(
        group.filter((box) => box.south <= latitude && box.north >= latitude).map(({ rings }) => rings),
        latitude,
      ),
    );
    const shared = spans.reduce((one, other) =>
      one.flatMap((a) =>
        other.flatMap((b): Span[] => {
          const span: Span = [Math.max(a[0], b[0]), Math.min(a[1], b[1])];
          return span[0] < span[1] ? [span] : [];
        }),
      ),
    );
    const degrees = shared.reduce((width, [west, east]) => width + east - west, 0);
    if (degrees > 0)
      sum +=
        (degrees / 0.01) *
        geodesic([121.5, latitude], [121.51, latitude]) *
        geodesic([121.5, latitude - step / 2], [121.5, latitude + step / 2]);
  }
  return sum;
}
