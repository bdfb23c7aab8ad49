/** CSS px by which the fixed parts of the screen move at the most, to each side. */
const reach = 4;
/** Steps of one round in each direction; without a common divisor, so that the path covers the square. */
const [across, down] = [11, 16];

/** Where the fixed parts stand at the n-th shift, CSS px: a slow Lissajous figure that begins in the middle. */
export const shiftAt = (n: number): { readonly x: number; readonly y: number } => ({
  x: Math.round(reach * Math.sin((2 * Math.PI * n) / across)) + 0,
  y: Math.round(reach * Math.sin((2 * Math.PI * n) / down)) + 0,
});

const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};

/**
 * Is this time of day within the span, which may go over midnight? A span without length is none.
 * @param span `HH:MM` on the machine's clock, the end not included
 */
export function isWithin(
  time: Date,
  span: { readonly from: string; readonly to: string } | null | undefined,
): boolean {
  if (span == null) return false;
  const now = time.getHours() * 60 + time.getMinutes();
  const [from, to] = [minutesOf(span.from), minutesOf(span.to)];
  return from <= to ? now >= from && now < to : now >= from || now < to;
}

/** Milliseconds by which the wall clock may drift from the page's own before somebody has set it. */
const tolerance = 60_000;

/**
 * Notices that the clock on the wall was set.
 * @returns asked again and again, seconds by which it jumped since last asked; 0 while it goes on as it should
 */
export function watchWallClock(
  now: () => number = () => performance.now(),
  wall: () => number = () => Date.now(),
): () => number {
  let offset = wall() - now();
  return () => {
    const present = wall() - now();
    const jump = present - offset;
    if (Math.abs(jump) <= tolerance) return 0;
    offset = present;
    return Math.round(jump / 1000);
  };
}
