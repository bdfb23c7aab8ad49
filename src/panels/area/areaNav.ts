import type { Reading } from '../../wording/reading';
import type { NavEntry } from '../records/SectionNav';
import { areaSections, subjectsOf } from './areaSections';

/** The sections that an area page will have, with their counts, in the order of the page. */
export function areaNav(
  areaId: string,
  { belt, messages }: Reading,
  withEmpty: boolean,
  stations?: number,
): NavEntry[] {
  const { sections } = messages.records;
  const known = belt.recordsIn(areaId);
  const lists = areaSections.map(({ key }) => ({
    id: key,
    label: sections[key],
    count: subjectsOf(key, known).length,
  }));
  const others = [
    { id: 'indicators', label: sections.indicators, count: known.observations.length },
    { id: 'sections', label: sections.sections, count: known.sections.length },
  ];
  return [
    ...lists.filter(({ count }) => withEmpty || count > 0),
    ...others.filter(({ count }) => count > 0),
    ...(belt.subject(areaId)?.type === 'zone'
      ? [{ id: 'transport', label: sections.transport, count: stations }]
      : []),
    { id: 'sources', label: sections.sources },
  ];
}
