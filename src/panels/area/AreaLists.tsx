import { filterTexts } from '../../i18n/filter';
import { useReading } from '../../parts/context';
import { FilterNote, Narrowed } from '../../parts/filter/FilterNote';
import { shownOf, useShown } from '../../parts/filter/useShown';
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

/** Companies, platforms, carriers and so on of an area; while a filter is on, only what matches, and what else there is. */
export function AreaLists({ areaId, explainsEmpty, without = [] }: Props) {
  const reading = useReading();
  const { records, panel } = reading.messages;
  const filter = useShown();
  const known = reading.belt.recordsIn(areaId);
  const lists = areaSections
    .filter(({ key }) => !without.includes(key))
    .map((section) => ({ section, all: subjectsOf(section.key, known) }));
  const leftOut = lists.filter(({ all }) => all.length > 0 && shownOf(all, filter).length === 0);
  const names = leftOut.map(({ section, all }) => `${records.sections[section.key]} ${all.length}`);
  return (
    <>
      {lists.map(({ section, all }) => {
        const { key, icon, group } = section;
        const subjects = shownOf(all, filter);
        const title = records.sections[key];
        if (subjects.length > 0)
          return (
            <Section key={key} id={key} title={title} icon={icon} count={subjects.length}>
              <Narrowed shown={subjects.length} total={all.length} />
              {(key === 'companies' || key === 'platforms') && subjects.length > 4 && (
                <p className="aside">{records.taggedNote}</p>
              )}
              <GroupedList groups={group(subjects, reading)} />
            </Section>
          );
        // Under a filter an empty list says nothing of the area.
        return !explainsEmpty || filter !== null ? null : (
          <EmptyList key={key} areaId={areaId} section={section} />
        );
      })}
      {names.length > 0 && (
        <div className="section">
          <FilterNote text={filterTexts[reading.language].leftOut(names.join(panel.separator))} />
        </div>
      )}
    </>
  );
}

/** Why there is nothing, and where to look for what holds everywhere. */
function EmptyList({
  areaId,
  section: { key, icon, wide },
}: {
  readonly areaId: string;
  readonly section: (typeof areaSections)[number];
}) {
  const { belt, language, messages } = useReading();
  const { records, pages } = messages;
  const title = records.sections[key];
  return (
    <Section id={key} title={title} icon={icon} count={0}>
      <p className="empty">{records.empty(title, belt.areaName(areaId)[language])}</p>
      <PageLink page={wide} className="more">
        {wide === 'directory' ? pages.directory.name : records.emptyWide(title)}
      </PageLink>
    </Section>
  );
}
