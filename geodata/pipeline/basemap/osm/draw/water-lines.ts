import Flatbush from 'flatbush';
import type { Position } from 'geojson';
import { toDegrees, toMetres } from '../../../geo/metres';
import type { OsmWay, Tags } from '../read/element';
import { around, clipLine, clipPolygon } from '../shape/box';
import { isWithin, oriented, rounded } from '../shape/orient';
import { exact } from './feature';
import { type Names, namesOf } from './names';
import type { Sheet } from './sheet';

/** Width in metres of a water that is only a line in the data and carries no `width`. */
const widths: Readonly<Record<string, number>> = { river: 30, canal: 16, stream: 5, ditch: 2, drain: 2 };
const classes: Readonly<Record<string, string>> = { river: 'river', canal: 'canal' };
/** Names run along a water from these metres on. */
const shortest = 250;

interface WaterLine {
  readonly id: number;
  readonly tags: Tags;
  readonly lines: Position[][];
}
export interface WaterLines {
  readonly add: (way: OsmWay, lines: Position[][]) => void;
  /** Draws banks of the sea, ribbons for waters that have no outline, and names along waters. */
  readonly draw: (sheet: Sheet) => void;
}

export function createWaterLines(): WaterLines {
  const all: WaterLine[] = [];
  return {
    add: ({ id, tags }, lines) => {
      const isKnown = tags['natural'] === 'coastline' || widths[tags['waterway'] ?? ''] !== undefined;
      const isHidden = tags['tunnel'] !== undefined && tags['tunnel'] !== 'no';
      if (isKnown && !isHidden) all.push({ id, tags, lines });
    },
    draw: (sheet) => {
      const clipped = all.flatMap(({ id, tags, lines }) =>
        lines
          .flatMap((line) => clipLine(rounded(line), sheet.box))
          .map(rounded)
          .filter((line) => line.length > 1)
          .map((line, i) => ({ id: i === 0 ? `w${id}` : `w${id}-${i + 1}`, tags, line })),
      );
      const covered = coveredLines(
        clipped.map(({ line }) => line),
        sheet,
      );
      clipped.forEach(({ id, tags, line }, i) => {
        const names = namesOf(tags);
        const kind = tags['waterway'] ?? 'coastline';
        if (kind === 'coastline') drawCoast(id, names, line, sheet);
        else if (!covered.has(i)) drawRibbon(id, kind, tags, line, sheet);
        if (names !== null && kind !== 'coastline' && metres(line) >= shortest)
          drawName(id, kind, names, line, sheet);
      });
    },
  };
}

/** A coastline has the land on its left and the water on its right, as the layer wants it. */
const drawCoast = (id: string, names: Names | null, line: Position[], { put }: Sheet): void =>
  put(
    'shoreline',
    { id: `shore-${id}`, ...names, class: 'bank', ...exact },
    { type: 'LineString', coordinates: line },
  );

const drawName = (id: string, kind: string, names: Names, line: Position[], { put }: Sheet): void => {
  const [first, last] = [line[0]?.[0] ?? 0, line.at(-1)?.[0] ?? 0];
  const coordinates = first <= last ? line : line.toReversed();
  const rank = kind === 'river' ? 1 : 3;
  put(
    'labels',
    { id: `along-${id}`, ...names, class: 'water-line', rank, ...exact },
    { type: 'LineString', coordinates },
  );
};

function drawRibbon(id: string, kind: string, tags: Tags, line: Position[], { put, box }: Sheet): void {
  const given = Number.parseFloat(tags['width'] ?? '');
  const width = given > 0 && given < 500 ? given : (widths[kind] ?? 0);
  const part = clipPolygon(oriented([ribbon(line, width / 2)]), box);
  if (part === null || width <= 0) return;
  const own = { id, ...namesOf(tags), class: classes[kind] ?? 'creek', method: 'inferred', error: 15 };
  put('water', own, { type: 'Polygon', coordinates: part.map(rounded) });
}

/** The ground within so many metres on either side of a line. */
function ribbon(line: readonly Position[], half: number): Position[] {
  const flat = line.map(toMetres);
  const side = (sign: number) =>
    flat.map(([x, y], i) => {
      const [ax, ay] = flat[Math.max(0, i - 1)] ?? [x, y];
      const [bx, by] = flat[Math.min(flat.length - 1, i + 1)] ?? [x, y];
      const length = Math.hypot(bx - ax, by - ay) || 1;
      return toDegrees([x - (sign * half * (by - ay)) / length, y + (sign * half * (bx - ax)) / length], 6);
    });
  const ring = [...side(1), ...side(-1).reverse()];
  return [...ring, ring[0] ?? []];
}

const metres = (line: readonly Position[]): number => {
  const flat = line.map(toMetres);
  return flat.reduce((sum, [x, y], i) => {
    const [px, py] = flat[i - 1] ?? [x, y];
    return sum + Math.hypot(x - px, y - py);
  }, 0);
};

/** Lines whose middle lies in a water that has an outline. */
function coveredLines(lines: readonly (readonly Position[])[], sheet: Sheet): ReadonlySet<number> {
  const covered = new Set<number>();
  if (lines.length === 0) return covered;
  const index = new Flatbush(lines.length);
  const middles = lines.map((line) => line[line.length >> 1] ?? [0, 0]);
  for (const [lon = 0, lat = 0] of middles) index.add(lon, lat, lon, lat);
  index.finish();
  for (const { geometry } of sheet.features('water')) {
    const [outer = []] = geometry.type === 'Polygon' ? geometry.coordinates : [];
    for (const i of index.search(...around(outer))) if (isWithin(outer, middles[i] ?? [0, 0])) covered.add(i);
  }
  return covered;
}
