/** CSS px between neighbours of a fan, at icon size 1. */
const step = 30;

/**
 * Icon offsets, in CSS px, that fan out places on exactly the same spot, so that each can be touched.
 * @param spots one key per place; equal keys share a spot
 */
export function fanOffsets(spots: readonly string[]): [x: number, y: number][] {
  const sharing = new Map<string, number>();
  for (const spot of spots) sharing.set(spot, (sharing.get(spot) ?? 0) + 1);
  const placed = new Map<string, number>();
  return spots.map((spot) => {
    const count = sharing.get(spot) ?? 1;
    if (count === 1) return [0, 0];
    const index = placed.get(spot) ?? 0;
    placed.set(spot, index + 1);
    const radius = Math.max(step * 0.62, (step * count) / (2 * Math.PI));
    const angle = (index / count) * 2 * Math.PI - Math.PI / 2;
    return [Math.round(radius * Math.cos(angle)), Math.round(radius * Math.sin(angle))];
  });
}
