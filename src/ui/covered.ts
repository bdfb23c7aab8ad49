/** CSS px of a map that lie under something for good. */
export interface Covered {
  readonly left: number;
  readonly bottom: number;
}

export const uncovered: Covered = { left: 0, bottom: 0 };

/**
 * The style sheet says how much of a map its arrangement covers, by the standard's own name for it; nothing is covered
 * where it does not speak.
 */
export function coveredOf(map: Element): Covered {
  const { scrollPaddingLeft, scrollPaddingBottom } = getComputedStyle(map);
  return {
    left: Number.parseFloat(scrollPaddingLeft) || 0,
    bottom: Number.parseFloat(scrollPaddingBottom) || 0,
  };
}

/** CSS px from the middle of the map to the middle of what is free: to the right, downwards. */
export const freeMiddle = ({ left, bottom }: Covered): [right: number, down: number] => [
  left / 2,
  -bottom / 2,
];

/** Degrees of longitude in one CSS px of a web map in Mercator's projection with tiles of 512 px. */
export const degreesPerPixel = (zoom: number): number => 360 / (512 * 2 ** zoom);

/** Degrees of latitude for one of longitude on that map, at Yangpu: cos 31.3°. */
export const shrunk = 0.8545;
