import type { Belt } from '../model/belt';

/**
 * The record that a tap means. A tap on a section opens its zone first; once the zone or one of its sections is
 * open, it opens the section.
 * @param properties of the feature under the tap: `id`, and for areas `role` and `hue` (the id of its zone)
 */
export function meant(
  properties: Readonly<Record<string, unknown>>,
  selected: string | null,
  belt: Belt | null,
): string | null {
  const { id, role, hue } = properties;
  if (typeof id !== 'string') return null;
  if (role !== 'section' || typeof hue !== 'string') return id;
  const open = selected === null ? undefined : belt?.subject(selected);
  const inside = open?.type === 'zone' && (open.id === hue || open.record.parent === hue);
  return inside ? id : hue;
}
