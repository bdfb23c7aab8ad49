import type { Belt } from '../../../model/belt.ts';

/** Those of the five zones that an area is or lies in. */
function zonesOf(id: string, belt: Belt, seen: readonly string[] = []): readonly string[] {
  const area = belt.subject(id);
  if (area?.type !== 'zone' || seen.includes(id)) return [];
  if (area.record.role === 'zone') return [id];
  return area.record.parent === null ? [] : zonesOf(area.record.parent, belt, [...seen, id]);
}

/** Those of the five zones that a record belongs to by the areas that it names, each once. */
export const zonesAmong = (areas: readonly string[], belt: Belt): readonly string[] => [
  ...new Set(areas.flatMap((id) => zonesOf(id, belt))),
];
