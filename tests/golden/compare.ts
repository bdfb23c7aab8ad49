import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How closely two pictures must agree. */
export type Strictness = 'every-pixel' | 'nearly';

export interface Comparison {
  /** Pixels that differ; all of them where the pictures are of different sizes. */
  readonly differing: number;
  readonly pixels: number;
  readonly equal: boolean;
  /** A PNG with the differing pixels in red; null where sizes differ. */
  readonly difference: Buffer | null;
}

/** Share of pixels that may differ between two browsers or machines, which draw letters and edges in their own ways. */
const betweenBrowsers = 0.03;

/** Compares two PNG pictures. On the browser and machine that made the golden one, not one step of one colour may differ. */
export function compare(golden: Buffer, now: Buffer, strictness: Strictness): Comparison {
  const [before, after] = [PNG.sync.read(golden), PNG.sync.read(now)];
  const { width, height } = after;
  const pixels = width * height;
  if (before.width !== width || before.height !== height)
    return { differing: pixels, pixels, equal: false, difference: null };
  const exact = strictness === 'every-pixel';
  // The library's own measure takes two neighbouring steps of a colour for the same, even at its finest.
  const differing = exact
    ? differingPixels(before.data, after.data)
    : pixelmatch(before.data, after.data, undefined, width, height, { threshold: 0.2, includeAA: true });
  const equal = differing <= (exact ? 0 : pixels * betweenBrowsers);
  if (equal) return { differing, pixels, equal, difference: null };
  const picture = new PNG({ width, height });
  pixelmatch(before.data, after.data, picture.data, width, height, {
    threshold: exact ? 0 : 0.2,
    includeAA: true,
  });
  return { differing, pixels, equal, difference: PNG.sync.write(picture) };
}

function differingPixels(before: Buffer, after: Buffer): number {
  let differing = 0;
  for (let at = 0; at < before.length; at += 4)
    if (before.readUInt32BE(at) !== after.readUInt32BE(at)) differing += 1;
  return differing;
}
