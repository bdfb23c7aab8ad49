import { useReading } from '../../parts/context';
import { PageLink } from '../../parts/links';
import { GroupedList } from '../../parts/lists/SubjectList';
import { Section } from '../records/Section';
import { areaSections, type SectionKey, subjectsOf } from './areaSections';

interface Props {
  readonly areaId: string;
  /** A zone says why a list is empty; other areas show only what there is. */
  readonly explainsEmpty: boolean;
  /** Lists that the page shows elsewhere. */
  readonly without?: readonly SectionKey[];
}

/** Companies, platforms, carriers and so on of an area. */
export function AreaLists({ areaId, explainsEmpty, without = [] }: Props) {
  const reading = useReading();
  const { records, pages } = reading.messages;
  const known = reading.belt.recordsIn(areaId);
  return areaSections
    .filter(({ key }) => !without.includes(key))
    .map(({ key, icon, group, wide }) => {
      const subjects = subjectsOf(key, known);
      const title = records.sections[key];
      if (subjects.length > 0)
        return (
          <Section key={key} id={key} title={title} icon={icon} count={subjects.length}>
            {(key === 'companies' || key === 'platforms') && subjects.length > 4 && (
              <p className="aside">{records.taggedNote}</p>
            )}
            <GroupedList groups={group(subjects, reading)} />
          </Section>
        );
      if (!explainsEmpty) return null;
      return (
        <Section key={key} id={key} title={title} icon={icon} count={0}>
          <p className="empty">{records.empty(title, reading.belt.areaName(areaId)[reading.language])}</p>
          <PageLink page={wide} className="more">
            {wide === 'directory' ? pages.directory.name : records.emptyWide(title)}
          </PageLink>
        </Section>
      );
    });
}
