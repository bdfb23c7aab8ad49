/** CSS px between neighbours of a fan, at icon size 1. */
const step = 30;
/** As many stand on one ring; more are set in rings round one another, so that a crowd stays near its spot. */
const mostOnRing = 12;

/** Ring and place on it of each of so many, from the inmost ring outwards; a ring has room for six more than the one within. */
function ringsOf(count: number): readonly { readonly radius: number; readonly turn: number }[] {
  const places: { radius: number; turn: number }[] = [];
  for (let ring = 1; places.length < count; ring++) {
    const room = count <= mostOnRing ? count : Math.min(6 * ring, count - places.length);
    const radius = count <= mostOnRing ? Math.max(step * 0.62, (step * count) / (2 * Math.PI)) : step * ring;
    for (let index = 0; index < room; index++) places.push({ radius, turn: index / room });
  }
  return places;
}

/**
 * Icon offsets, in CSS px, that fan out places on exactly the same spot, so that each can be touched.
 * @param spots one key per place; equal keys share a spot
 */
export function fanOffsets(spots: readonly string[]): [x: number, y: number][] {
  const sharing = new Map<string, number>();
  for (const spot of spots) sharing.set(spot, (sharing.get(spot) ?? 0) + 1);
  const fans = new Map(
    [...sharing].flatMap(([spot, count]) => (count > 1 ? [[spot, ringsOf(count)[Symbol.iterator]()]] : [])),
  );
  return spots.map((spot) => {
    const next = fans.get(spot)?.next();
    if (next === undefined || next.done === true) return [0, 0];
    const angle = next.value.turn * 2 * Math.PI - Math.PI / 2;
    return [Math.round(next.value.radius * Math.cos(angle)), Math.round(next.value.radius * Math.sin(angle))];
  });
}
