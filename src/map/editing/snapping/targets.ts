import * as v from 'valibot';
import { Area, Point, type Position, Ribbon } from '../../../model/geometry';
import type { Text } from '../../../model/text';
import type { Outlines } from '../../../office/edits/corners';
import { samePosition } from '../../../office/edits/rings';
import type { SnapTarget, TargetKind } from './target';

const Layer = v.object({
  features: v.array(
    v.object({
      geometry: v.variant('type', [Point, ...Ribbon.options, ...Area.options]),
      properties: v.object({ zh: v.optional(v.string()), en: v.optional(v.string()) }),
    }),
  ),
});

function linesIn(geometry: Point | Ribbon | Area): readonly (readonly Position[])[] {
  switch (geometry.type) {
    case 'Point':
      return [[geometry.coordinates]];
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiPolygon':
      return geometry.coordinates.flat();
    default:
      return geometry.coordinates;
  }
}

/** The layers of the base map that points snap to, by their names, and what each of them is. */
export const snapLayers = {
  shoreline: 'shore',
  roads: 'road',
  'metro-lines': 'metro',
  'metro-stations': 'station',
} as const satisfies Readonly<Record<string, TargetKind>>;

/** What a layer of the base map offers; nothing where it has another shape. */
export function layerTargets(kind: TargetKind, content: unknown): readonly SnapTarget[] {
  const read = v.safeParse(Layer, content);
  if (!read.success) return [];
  return read.output.features.flatMap(({ geometry, properties: { zh, en } }) => {
    const name: Text | null = zh === undefined || en === undefined ? null : { zh, en };
    return linesIn(geometry).map((line) => ({ kind, name, line }));
  });
}

/** A line without a position: parted there, since both sides beside it move along. */
function without(line: readonly Position[], moving: Position | null): readonly (readonly Position[])[] {
  const parts: Position[][] = [[]];
  for (const position of line)
    if (moving !== null && samePosition(position, moving)) parts.push([]);
    else parts.at(-1)?.push(position);
  return parts.filter(({ length }) => length > 0);
}

/**
 * The outlines of other zones.
 * @param moving the corner that is being moved: neighbours that have it are no target there
 */
export const outlineTargets = (
  outlines: Outlines,
  nameOf: (id: string) => Text,
  own: string,
  moving: Position | null,
): readonly SnapTarget[] =>
  [...outlines]
    .filter(([id]) => id !== own)
    .flatMap(([id, area]) =>
      linesIn(area)
        .flatMap((line) => without(line, moving))
        .map((line) => ({ kind: 'outline' as const, name: nameOf(id), line })),
    );
