import { textWidth } from './textWidth';

/** A mark that wants its label beside it; all lengths in em of the label's size, y downwards. */
export interface Labelled {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  /** One line each. */
  readonly lines: readonly string[];
}

/** Where a label stands: the reference point of its first line. */
export interface Placed {
  readonly key: string;
  readonly dx: number;
  readonly dy: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A rectangle in em. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const lineHeight = 1.2;
const reach = 0.55;

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const around = ({ x, y }: Labelled): Box => ({
  left: x - reach,
  right: x + reach,
  top: y - reach,
  bottom: y + reach,
});

/** Above, below, then beside; each leaning to the left, in the middle, leaning to the right. */
function candidates({ key, lines }: Labelled): readonly Placed[] {
  const height = lines.length * lineHeight;
  const above = { dy: -height - reach + lineHeight * 0.8 };
  const below = { dy: reach + lineHeight * 0.9 };
  const beside = { dy: -height / 2 + lineHeight * 0.8 };
  return [
    { key, ...above, dx: 0, anchor: 'middle' },
    { key, ...above, dx: reach, anchor: 'end' },
    { key, ...above, dx: -reach, anchor: 'start' },
    { key, ...beside, dx: -reach - 0.3, anchor: 'end' },
    { key, ...beside, dx: reach + 0.3, anchor: 'start' },
    { key, ...below, dx: 0, anchor: 'middle' },
    { key, ...below, dx: reach, anchor: 'end' },
    { key, ...below, dx: -reach, anchor: 'start' },
  ];
}

function boxOf({ x, y, lines }: Labelled, { dx, dy, anchor }: Placed): Box {
  const width = Math.max(...lines.map(textWidth));
  const left = x + dx - (anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 : width);
  const top = y + dy - lineHeight * 0.8;
  return { left, right: left + width, top, bottom: top + lines.length * lineHeight };
}

/**
 * Places labels round their marks so that none covers another or a mark, in the order of their weight; what finds no
 * room is left out.
 * @param bounds the drawing's size in em
 * @param lines what else no label may cover
 */
export function placeLabels(
  marks: readonly Labelled[],
  { width, height }: { readonly width: number; readonly height: number },
  lines: readonly Box[] = [],
): ReadonlyMap<string, Placed> {
  const taken: Box[] = [...marks.map(around), ...lines];
  const placed = new Map<string, Placed>();
  for (const [index, mark] of marks.entries()) {
    const others = (box: Box) =>
      taken.filter((_, other) => other !== index).some((one) => overlaps(one, box));
    const fit = candidates(mark).find((candidate) => {
      const box = boxOf(mark, candidate);
      const inside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
      return inside && !others(box);
    });
    if (fit === undefined) continue;
    placed.set(mark.key, fit);
    taken.push(boxOf(mark, fit));
  }
  return placed;
}
