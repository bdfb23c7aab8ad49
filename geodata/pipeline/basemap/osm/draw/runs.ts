import type { Position } from 'geojson';

/** The stretches of a line without a missing node between. */
export function runs(points: readonly (Position | null)[]): Position[][] {
  const all: Position[][] = [[]];
  for (const point of points)
    if (point === null) all.push([]);
    else all.at(-1)?.push(point);
  return all.filter((run) => run.length > 1);
}
