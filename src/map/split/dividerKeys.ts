/** By how much a key moves the divider, in per cent of the map's width; the ends of the way as they are. */
const steps: ReadonlyMap<string, (at: number) => number> = new Map<string, (at: number) => number>([
  ['ArrowLeft', (at) => at - 1],
  ['ArrowDown', (at) => at - 1],
  ['ArrowRight', (at) => at + 1],
  ['ArrowUp', (at) => at + 1],
  ['PageDown', (at) => at - 10],
  ['PageUp', (at) => at + 10],
  ['Home', () => 0],
  ['End', () => 100],
]);

const within = (at: number): number => Math.min(100, Math.max(0, at));

/** Where a key moves the divider from `at`; null for a key that means nothing to it. */
export function keyedTo(key: string, at: number): number | null {
  const step = steps.get(key);
  return step === undefined ? null : within(step(at));
}

/** The place of a pointer in whole per cent between the two sides of a box, CSS px. */
export const pointedTo = (
  x: number,
  { left, width }: { readonly left: number; readonly width: number },
): number => (width === 0 ? 0 : within(Math.round(((x - left) / width) * 100)));
