import { booleanPointInPolygon } from '@turf/turf';
import type { Belt } from '../model/belt';
import type { Subject, ZoneSubject } from '../model/subject';
import type { SearchHit } from './engine';

/** The zone in which a find lies: of a subject as its record says, of the base map by its site. Null for a zone itself. */
export function zoneOf(hit: Pick<SearchHit, 'id' | 'position'>, belt: Belt): ZoneSubject | null {
  const subject = belt.subject(hit.id);
  if (subject !== undefined) return firstZone(areasOf(subject), belt);
  const { position } = hit;
  if (position === null) return null;
  const around = ({ geometry }: ZoneSubject) => booleanPointInPolygon([...position], geometry);
  return belt.zonesInOrder().find(around) ?? null;
}

function areasOf(subject: Subject): readonly string[] {
  switch (subject.type) {
    case 'zone':
      return subject.record.parent === null ? [] : [subject.record.parent];
    case 'structure':
      return [];
    case 'observation':
      return [subject.record.area];
    default:
      return subject.record.areas;
  }
}

/** A section or carrier area speaks for the zone above it; the district and the city are no zones. */
function firstZone(areas: readonly string[], belt: Belt): ZoneSubject | null {
  for (const id of areas) {
    const area = belt.subject(id);
    if (area?.type === 'zone' && area.record.role === 'zone') return area;
    const above = area?.type === 'zone' ? firstZone(areasOf(area), belt) : null;
    if (above !== null) return above;
  }
  return null;
}
