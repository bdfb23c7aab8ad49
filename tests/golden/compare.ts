import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** A map or a whole page on the browser and machine that made the golden picture, or anything on another. */
export type Circumstance = 'map' | 'page' | 'elsewhere';

/**
 * Share of pixels that may differ. The map is the same to the pixel. A browser may draw the rounded edges of buttons in one of
 * two ways; two browsers draw letters and edges each in their own.
 */
const allowance: Readonly<Record<Circumstance, number>> = { map: 0, page: 0.001, elsewhere: 0.03 };

export interface Comparison {
  /** Pixels that differ; all of them where the pictures are of different sizes. */
  readonly differing: number;
  readonly pixels: number;
  readonly equal: boolean;
  /** A PNG with the differing pixels in red; null where sizes differ. */
  readonly difference: Buffer | null;
}

/** Compares two PNG pictures. On one and the same machine a pixel differs by one step of one colour. */
export function compare(golden: Buffer, now: Buffer, circumstance: Circumstance): Comparison {
  const [before, after] = [PNG.sync.read(golden), PNG.sync.read(now)];
  const { width, height } = after;
  const pixels = width * height;
  if (before.width !== width || before.height !== height)
    return { differing: pixels, pixels, equal: false, difference: null };
  const options = { threshold: circumstance === 'elsewhere' ? 0.2 : 0, includeAA: true };
  // The library's own measure takes two neighbouring steps of a colour for the same, even at its finest.
  const differing =
    circumstance === 'elsewhere'
      ? pixelmatch(before.data, after.data, undefined, width, height, options)
      : differingPixels(before.data, after.data);
  const equal = differing <= pixels * allowance[circumstance];
  if (equal) return { differing, pixels, equal, difference: null };
  const picture = new PNG({ width, height });
  pixelmatch(before.data, after.data, picture.data, width, height, options);
  return { differing, pixels, equal, difference: PNG.sync.write(picture) };
}

function differingPixels(before: Buffer, after: Buffer): number {
  let differing = 0;
  for (let at = 0; at < before.length; at += 4)
    if (before.readUInt32BE(at) !== after.readUInt32BE(at)) differing += 1;
  return differing;
}
