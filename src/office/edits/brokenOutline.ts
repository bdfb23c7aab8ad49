import { brokenRing } from '../../model/check/ring-words';
import type { Area } from '../../model/geometry';
import type { Wording } from '../../model/problem';

/** What keeps an outline from bounding an area, of the first ring that is broken; null for a sound one. */
export function brokenOutline({ type, coordinates }: Area): Wording | null {
  const rings = type === 'Polygon' ? coordinates : coordinates.flat();
  return (rings.length === 0 ? [[]] : rings).map(brokenRing).find((said) => said !== null) ?? null;
}
