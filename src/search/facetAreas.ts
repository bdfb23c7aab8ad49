import type { Belt } from '../model/belt';
import type { StructureSubject, Subject, ZoneSubject } from '../model/subject';

/** What an area belongs to: ids of the five zones, and of corridor, belt, island and wings. */
export interface Belonging {
  readonly zones: readonly string[];
  readonly parts: readonly string[];
}

const nowhere: Belonging = { zones: [], parts: [] };

/** Figures of the plan that can be chosen as a part of the belt; brand, grouping and the like are no parts. */
const isPart = (subject: Subject): subject is StructureSubject =>
  subject.type === 'structure' && ['corridor', 'belt', 'island-and-wings'].includes(subject.record.kind);

/** What is in every one of these lists; nothing where there is no list. */
const common = ([first = [], ...others]: readonly (readonly string[])[]): readonly string[] =>
  first.filter((id) => others.every((list) => list.includes(id)));

const together = (all: readonly Belonging[]): Belonging => ({
  zones: [...new Set(all.flatMap(({ zones }) => zones))],
  parts: [...new Set(all.flatMap(({ parts }) => parts))],
});

/**
 * What an area, given by its id, belongs to; the district and the city belong to nothing.
 * - A section or carrier area belongs to the zone above it.
 * - A zone belongs to a part when the facts name it as a member on either side, when the zone above it does, or when
 *   all of its sections do.
 * - A part belongs to itself. It spans zones, and so lies in none.
 * - A place belongs to all that its areas belong to, and to the parts that name it as a member.
 */
export function belongingIn(belt: Belt): (id: string) => Belonging {
  const subjects = belt.allSubjects();
  const parts = subjects.filter(isPart);
  const partIds = new Set(parts.map(({ id }) => id));
  const zones = new Map(
    subjects.flatMap((subject): [string, ZoneSubject][] =>
      subject.type === 'zone' ? [[subject.id, subject]] : [],
    ),
  );
  const partsNaming = new Map(
    [...new Set(parts.flatMap(({ record }) => record.members))].map((member) => [
      member,
      parts.filter(({ record }) => record.members.includes(member)).map(({ id }) => id),
    ]),
  );
  const stated = ({ id, record }: ZoneSubject) => [
    ...record.memberOf.filter((part) => partIds.has(part)),
    ...(partsNaming.get(id) ?? []),
  ];
  const sectionsOf = (id: string) =>
    [...zones.values()].filter(({ record }) => record.role === 'section' && record.parent === id);
  const upwards = (zone: ZoneSubject, seen: readonly ZoneSubject[] = []): readonly ZoneSubject[] => {
    const above = zone.record.parent === null ? undefined : zones.get(zone.record.parent);
    const known = [...seen, zone];
    return above === undefined || known.includes(above) ? known : upwards(above, known);
  };

  const areas = new Map<string, Belonging>(parts.map(({ id }) => [id, { zones: [], parts: [id] }]));
  for (const zone of zones.values()) {
    const chain = upwards(zone);
    areas.set(zone.id, {
      zones: chain.filter(({ record }) => record.role === 'zone').map(({ id }) => id),
      parts: chain.flatMap((area) => [...stated(area), ...common(sectionsOf(area.id).map(stated))]),
    });
  }
  // Many places share few combinations of areas.
  const combined = new Map<string, Belonging>();
  return (id) => {
    const area = areas.get(id);
    if (area !== undefined) return area;
    const place = belt.subject(id);
    if (place?.type !== 'place') return nowhere;
    const named = partsNaming.get(id) ?? [];
    const [only = '', ...others] = place.record.areas;
    const key = others.length + named.length === 0 ? only : [...place.record.areas, '', ...named].join(' ');
    const known = combined.get(key);
    if (known !== undefined) return known;
    const all = [...place.record.areas.flatMap((of) => areas.get(of) ?? []), { zones: [], parts: named }];
    const fresh = together(all);
    combined.set(key, fresh);
    return fresh;
  };
}
