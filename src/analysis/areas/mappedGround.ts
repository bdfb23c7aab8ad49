import { contour } from '../contour';
import { eachIn, type Grid, pointAt } from '../grid';
import { gap, toDegrees, toPlane, type XY } from '../plane';
import { boxOf, pointOn, type Segment, segmentsOf } from '../segments';
import type { Patch, Polygon } from './areaLayers';
import { measuring } from './rules';

const { footprintGap: reach, groundStep: step } = measuring;

/**
 * The ground on which buildings are mapped, WGS-84 degrees. The layer does not state its own limits, so they are found
 * from the footprints: ground is mapped where no disk of radius `footprintGap` without any footprint reaches (a closing
 * in mathematical morphology, on a grid of `groundStep` metres). Empty ground beyond and ground that nobody mapped look
 * alike.
 */
export function mappedGround(footprints: readonly Patch[]): readonly Polygon[] {
  const walls = footprints.flatMap(({ polygons }) =>
    polygons.flat().flatMap((ring) => segmentsOf(ring.map(toPlane))),
  );
  if (walls.length === 0) return [];
  const grid = gridOver(walls);
  const isOpen = within(reach, grid, (cells) => {
    for (const wall of walls) {
      const steps = Math.ceil((2 * gap(wall.a, wall.b)) / step);
      for (let i = 0; i <= steps; i += 1) cells[cellAt(grid, pointOn(wall, i / steps))] = 1;
    }
  }).map((near) => 1 - near);
  const isBeyond = within(reach, grid, (cells) => cells.set(isOpen));
  return contour(Float64Array.from(isBeyond), grid, 0.5, 0.5).map((rings) =>
    rings.map((ring) => ring.map(toDegrees)),
  );
}

function gridOver(walls: readonly Segment[]): Grid {
  const margin = reach + 2 * step;
  const boxes = walls.map((wall) => boxOf(wall, margin));
  const least = (side: 0 | 1) =>
    boxes.reduce((sum, box) => Math.min(sum, box[side]), Number.POSITIVE_INFINITY);
  const most = (side: 2 | 3) =>
    boxes.reduce((sum, box) => Math.max(sum, box[side]), Number.NEGATIVE_INFINITY);
  const [west, south] = [least(0), least(1)];
  const points = (metres: number) => Math.max(0, Math.ceil(metres / step)) + 1;
  return { west, south, step, columns: points(most(2) - west), rows: points(most(3) - south) };
}

const cellAt = ({ west, south, columns }: Grid, [x, y]: XY): number =>
  Math.round((y - south) / step) * columns + Math.round((x - west) / step);

/** Which points of a grid lie at most `metres` from those that `mark` sets. */
function within(metres: number, grid: Grid, mark: (cells: Uint8Array) => void): Uint8Array {
  const marked = new Uint8Array(grid.columns * grid.rows);
  mark(marked);
  const near = marked.slice();
  for (const [cell, isMarked] of marked.entries()) {
    if (isMarked === 0) continue;
    const [x, y] = pointAt(grid, cell % grid.columns, Math.floor(cell / grid.columns));
    eachIn(grid, [x - metres, y - metres, x + metres, y + metres], (other, otherX, otherY) => {
      if (gap([x, y], [otherX, otherY]) <= metres) near[other] = 1;
    });
  }
  return near;
}
