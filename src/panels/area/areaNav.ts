import { shownOf } from '../../parts/filter/useShown';
import type { Reading } from '../../wording/reading';
import type { NavEntry } from '../records/SectionNav';
import { areaSections, subjectsOf } from './areaSections';

/** The sections that an area page will have, with the counts that the filter leaves, in the order of the page. */
export function areaNav(
  areaId: string,
  { belt, messages }: Reading,
  withEmpty: boolean,
  stations?: number,
  /** Ids that the filter leaves; null for all. */
  shown: ReadonlySet<string> | null = null,
): NavEntry[] {
  const { sections } = messages.records;
  const known = belt.recordsIn(areaId);
  const lists = areaSections.map(({ key }) => ({
    id: key,
    label: sections[key],
    count: shownOf(subjectsOf(key, known), shown).length,
  }));
  const others = [
    { id: 'indicators', label: sections.indicators, count: known.observations.length },
    { id: 'sections', label: sections.sections, count: known.sections.length },
  ];
  return [
    ...lists.filter(({ count }) => (withEmpty && shown === null) || count > 0),
    ...others.filter(({ count }) => count > 0),
    ...(belt.subject(areaId)?.type === 'zone'
      ? [{ id: 'transport', label: sections.transport, count: stations }]
      : []),
    { id: 'sources', label: sections.sources },
  ];
}
