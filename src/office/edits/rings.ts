import type { Area, Position } from '../../model/geometry';

/** Rings of one or more polygons, open: the first position is not said again at the end. */
type Rings = readonly (readonly (readonly Position[])[])[];

/** Decimals of degrees that facts are kept with: 0.1 m. */
const decimals = 1e6;
const kept = (degrees: number) => Math.round(degrees * decimals) / decimals;
/** WGS-84 [longitude, latitude] to six decimals, about 0.1 m. */
export const rounded = ([longitude, latitude]: Position): Position => [kept(longitude), kept(latitude)];

export const samePosition = ([a, b]: Position, [x, y]: Position): boolean => a === x && b === y;

const opened = (ring: readonly Position[]): readonly Position[] => {
  const [first] = ring;
  const last = ring.at(-1);
  const isClosed = ring.length > 1 && first !== undefined && last !== undefined && samePosition(first, last);
  return isClosed ? ring.slice(0, -1) : ring;
};

/** The rings of an outline without their closing positions. */
export const ringsOf = ({ type, coordinates }: Area): Rings =>
  (type === 'Polygon' ? [coordinates] : coordinates).map((polygon) => polygon.map(opened));

const closed = (ring: readonly Position[]): Position[] => [...ring, ...ring.slice(0, 1)];

/** The outline of the same type that has these rings. */
export function areaOf(type: Area['type'], rings: Rings): Area {
  const polygons = rings.map((polygon) => polygon.map(closed));
  return type === 'Polygon'
    ? { type, coordinates: polygons[0] ?? [] }
    : { type, coordinates: polygons.map((polygon) => [...polygon]) };
}

/** Twice the area of a ring in square degrees, positive where it runs counter-clockwise. */
const turnOf = (ring: readonly Position[]): number =>
  ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);

const withoutRepeats = (ring: readonly Position[]): readonly Position[] =>
  ring.filter((position, index) => !samePosition(position, ring.at(index - 1) ?? [Number.NaN, 0]));

/** As the files want an outline: rounded, closed, no position twice in a row, by the right-hand rule. */
export const tidied = (area: Area): Area =>
  areaOf(
    area.type,
    ringsOf(area).map((polygon) =>
      polygon.map((ring, index) => {
        const fine = withoutRepeats(ring.map(rounded));
        return turnOf(fine) > 0 === (index === 0) ? fine : [...fine].reverse();
      }),
    ),
  );
