import type { Belt } from '../../src/model/belt';
import type { Subject } from '../../src/model/subject';
import { type FacetName, type Filter, facetNames } from '../../src/search/filter';

/** The same questions as the facets ask, answered one record and one option at a time, without any index. */
export function naiveFacets(belt: Belt) {
  const all = belt.allSubjects();
  const industryParent = (id: string) => belt.facts.industries.find((node) => node.id === id)?.parent ?? null;
  const zoneOf = (id: string) => belt.facts.zones.features.find((zone) => zone.id === id)?.properties;

  const isBelow = (industry: string | null, wanted: string): boolean =>
    industry !== null && (industry === wanted || isBelow(industryParent(industry), wanted));

  /** In the zone itself, or in a section or carrier area of it. */
  const inZone = (area: string, wanted: string): boolean => {
    const zone = zoneOf(area);
    if (zone !== undefined)
      return zone.id === wanted || (zone.parent !== null && inZone(zone.parent, wanted));
    const place = belt.facts.places.features.find(({ id }) => id === area);
    return place?.properties.areas.some((above) => inZone(above, wanted)) ?? false;
  };
  const isMember = (id: string, part: string) => {
    const members = belt.facts.structure.features.find((structure) => structure.id === part)?.properties
      .members;
    return (members ?? []).includes(id) || (zoneOf(id)?.memberOf ?? []).includes(part);
  };
  const inPart = (area: string, part: string): boolean => {
    if (area === part || isMember(area, part)) return true;
    const zone = zoneOf(area);
    if (zone !== undefined) {
      const sections = belt.facts.zones.features
        .map(({ properties }) => properties)
        .filter(({ role, parent }) => role === 'section' && parent === area);
      const throughSections = sections.length > 0 && sections.every(({ id }) => isMember(id, part));
      return throughSections || (zone.parent !== null && inPart(zone.parent, part));
    }
    const place = belt.facts.places.features.find(({ id }) => id === area);
    return place?.properties.areas.some((above) => inPart(above, part)) ?? false;
  };

  const areasOf = (subject: Subject): readonly string[] => {
    if (subject.type === 'plan' || subject.type === 'industry') return subject.record.areas;
    return [subject.type === 'observation' ? subject.record.area : subject.id];
  };
  const industriesOf = (subject: Subject): readonly string[] => {
    if (subject.type === 'place' || subject.type === 'plan') return subject.record.industries;
    if (subject.type === 'industry') return [subject.id];
    if (subject.type === 'observation') return [];
    const naming = belt.facts.industries
      .filter(({ areas }) => areas.includes(subject.id))
      .map(({ id }) => id);
    return subject.type === 'structure' ? [...naming, ...subject.record.directions] : naming;
  };
  const zones = belt.zonesInOrder().map(({ id }) => id);

  function isUnder(subject: Subject, facet: FacetName, option: string): boolean {
    switch (facet) {
      case 'industry':
        return industriesOf(subject).some((industry) => isBelow(industry, option));
      case 'kind':
        return 'kind' in subject.record && (subject.type === 'place' || subject.type === 'plan')
          ? subject.record.kind === option
          : subject.type === option;
      case 'zone':
        return option === 'yangpu'
          ? !zones.some((zone) => areasOf(subject).some((area) => inZone(area, zone)))
          : areasOf(subject).some((area) => inZone(area, option));
      case 'part':
        return areasOf(subject).some((area) => inPart(area, option));
      case 'status':
        return 'status' in subject.record && subject.record.status === option;
      case 'site':
        return subject.type === 'place' && subject.record.location.precision === option;
    }
  }
  const passes = (subject: Subject, filter: Filter, except?: FacetName) =>
    facetNames.every(
      (facet) =>
        facet === except ||
        filter[facet].length === 0 ||
        filter[facet].some((option) => isUnder(subject, facet, option)),
    );
  return {
    matching: (filter: Filter) => all.filter((subject) => passes(subject, filter)).map(({ id }) => id),
    count: (filter: Filter, facet: FacetName, option: string) =>
      all.filter((subject) => passes(subject, filter, facet) && isUnder(subject, facet, option)).length,
  };
}
