import type { StyleSpecification } from 'maplibre-gl';

/** How the layers and sources of the drawing under way are called, before a hyphen. */
export const ownLayers = 'pen';

const isOwn = (id: string): boolean => id.startsWith(`${ownLayers}-`);

/**
 * The next style with the drawing under way on top. A new look is given to the map as a whole style, which would take
 * away every layer that is not in it.
 */
export function withOwnLayers(
  before: StyleSpecification | undefined,
  next: StyleSpecification,
): StyleSpecification {
  const layers = before?.layers.filter(({ id }) => isOwn(id)) ?? [];
  if (before === undefined || layers.length === 0) return next;
  const sources = Object.entries(before.sources).filter(([id]) => isOwn(id));
  return {
    ...next,
    sources: { ...next.sources, ...Object.fromEntries(sources) },
    layers: [...next.layers, ...layers],
  };
}
