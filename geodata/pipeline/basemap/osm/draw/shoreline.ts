import type { Position } from 'geojson';
import { lengthOf } from '../../../geo/line';
import { lineToDegrees, toMetres } from '../../../geo/metres';
import { simplify } from '../../../geo/simplify';
import { cutCorners, relax } from '../../../geo/smooth';
import type { Box } from '../shape/box';
import { rounded } from '../shape/orient';
import { exact, type LayerFeature } from './feature';
import type { Sheet } from './sheet';

/** Banks from these metres on get a smoothed copy for the water-lines; averaged over a dock's width. */
const longBank = 1500;
const dock = 260;

/** Draws the banks of rivers and canals from their outlines: what two outlines share, or the box cut, is no bank. */
export function drawShoreline(sheet: Sheet): void {
  const shared = sharedSides(sheet);
  for (const feature of broadWaters(sheet)) {
    const rings = feature.geometry.type === 'Polygon' ? feature.geometry.coordinates : [];
    rings.forEach((ring, i) => {
      // Outlines have the water on their left, and their holes too: turned round it is on the right.
      const banks = stretches(ring.toReversed(), shared, sheet.box);
      for (const [k, line] of banks.entries()) drawBank(feature, `${i}-${k + 1}`, i > 0, line, sheet);
    });
  }
}

function* broadWaters(sheet: Sheet): Generator<LayerFeature> {
  for (const feature of sheet.features('water')) {
    const { class: kind, method } = feature.properties;
    if ((kind === 'river' || kind === 'canal') && method === 'exact') yield feature;
  }
}

const side = (a: Position | undefined, b: Position | undefined): string =>
  [a?.join(), b?.join()].sort().join(' ');

function sharedSides(sheet: Sheet): ReadonlySet<string> {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const { geometry } of broadWaters(sheet))
    for (const ring of geometry.type === 'Polygon' ? geometry.coordinates : [])
      for (let i = 1; i < ring.length; i++) {
        const key = side(ring[i - 1], ring[i]);
        if (once.has(key)) twice.add(key);
        else once.add(key);
      }
  return twice;
}

function isCut(a: Position, b: Position, box: Box | null): boolean {
  if (box === null) return false;
  const [west, south, east, north] = rounded([
    [box[0], box[1]],
    [box[2], box[3]],
  ]).flat();
  return (
    [west, east].some((lon) => a[0] === lon && b[0] === lon) ||
    [south, north].some((lat) => a[1] === lat && b[1] === lat)
  );
}

/** A ring without the sides that are no banks; whole and closed where all of them are. */
function stretches(ring: readonly Position[], shared: ReadonlySet<string>, box: Box | null): Position[][] {
  const lines: Position[][] = [];
  let line: Position[] = [];
  ring.forEach((point, i) => {
    const before = ring[i - 1];
    if (before !== undefined && (shared.has(side(before, point)) || isCut(before, point, box))) {
      lines.push(line);
      line = [];
    }
    line.push(point);
  });
  lines.push(line);
  const [first = [], last = []] = [lines[0], lines.at(-1)];
  // A ring that was cut may begin in the middle of a bank.
  if (lines.length > 1 && first[0]?.join() === last.at(-1)?.join())
    lines.splice(0, lines.length, [...last, ...first.slice(1)], ...lines.slice(1, -1));
  return lines.filter((one) => one.length > 1);
}

function drawBank(
  { properties: { id, class: kind, zh, en, missing } }: LayerFeature,
  number: string,
  isHole: boolean,
  line: Position[],
  { put }: Sheet,
): void {
  const isIsland = isHole && line[0]?.join() === line.at(-1)?.join();
  const names =
    zh === undefined || en === undefined
      ? {}
      : { zh: `${zh}岸线`, en: `${en}, bank`, ...(missing === undefined ? {} : { missing }) };
  const own = {
    id: `shore-${id}-${number}`,
    ...names,
    class: isIsland ? 'island' : kind === 'canal' ? 'canal' : 'bank',
  };
  put('shoreline', { ...own, ...exact }, { type: 'LineString', coordinates: line });
  const flat = line.map(toMetres);
  if (kind !== 'river' || isIsland || lengthOf(flat) < longBank) return;
  const smooth = lineToDegrees(cutCorners(simplify(relax(flat, dock), 6), 1), 6);
  const lining = { ...own, id: `${own.id}-lining`, class: 'lining', method: 'inferred', error: 60 };
  put('shoreline', lining, { type: 'LineString', coordinates: smooth });
}
