import { between, gap, type XY } from './plane';

export interface Segment {
  readonly a: XY;
  readonly b: XY;
}

/** The segments of a line, in order; a repeated point makes none. */
export const segmentsOf = (line: readonly XY[]): readonly Segment[] =>
  line.flatMap((b, index): Segment[] => {
    const a = line[index - 1];
    return a === undefined || gap(a, b) === 0 ? [] : [{ a, b }];
  });

/** Share (0 at `a`, 1 at `b`) of the point of a segment that is nearest to `p`. */
export function shareNearest({ a, b }: Segment, p: XY): number {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const length2 = dx * dx + dy * dy;
  if (length2 === 0) return 0;
  return Math.min(1, Math.max(0, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / length2));
}

/** Where two segments cross or touch, as shares of each; null where they do not, or run along each other. */
export function crossing(
  one: Segment,
  other: Segment,
): { readonly one: number; readonly other: number } | null {
  const rx = one.b[0] - one.a[0];
  const ry = one.b[1] - one.a[1];
  const sx = other.b[0] - other.a[0];
  const sy = other.b[1] - other.a[1];
  const turn = rx * sy - ry * sx;
  if (Math.abs(turn) < 1e-9) return null;
  const qx = other.a[0] - one.a[0];
  const qy = other.a[1] - one.a[1];
  const share = (qx * sy - qy * sx) / turn;
  const onOther = (qx * ry - qy * rx) / turn;
  if (share < 0 || share > 1 || onOther < 0 || onOther > 1) return null;
  return { one: share, other: onOther };
}

export const pointOn = ({ a, b }: Segment, share: number): XY => between(a, b, share);

/** [least x, least y, most x, most y] in metres. */
export type Box = readonly [number, number, number, number];

/** The box of a segment, widened by `margin` metres. */
export const boxOf = ({ a, b }: Segment, margin = 0): Box => [
  Math.min(a[0], b[0]) - margin,
  Math.min(a[1], b[1]) - margin,
  Math.max(a[0], b[0]) + margin,
  Math.max(a[1], b[1]) + margin,
];
