import type { ObservationSubject } from '../../model/subject';
import { useReading } from '../../parts/context';
import { Narrowed } from '../../parts/filter/FilterNote';
import { shownOf, useShown } from '../../parts/filter/useShown';
import { groupedBy } from '../../parts/lists/groupedBy';
import { pageNames } from '../../store/pageName';
import { Indicators } from '../area/Indicators';
import { PageHead } from '../records/PageHead';
import { Section } from '../records/Section';
import { SectionNav } from '../records/SectionNav';

/** All observations, the district's first, then area by area. */
export default function IndicatorsPage() {
  const { belt, language, messages } = useReading();
  const all = belt
    .allSubjects()
    .filter((subject): subject is ObservationSubject => subject.type === 'observation');
  const observations = shownOf(all, useShown());
  const byArea = groupedBy(observations, ({ record }) => record.area);
  const order = ['yangpu', ...belt.zonesInOrder().map(({ id }) => id), ...byArea.keys()];
  const groups = [...new Set(order)].flatMap((area) => {
    const group = byArea.get(area);
    if (group === undefined) return [];
    return [{ id: `area-${area}`, area, label: belt.areaName(area)[language], count: group.length, group }];
  });
  return (
    <article className="page">
      <PageHead name={pageNames('indicators')} crumbs={[]} />
      <p className="lead">{messages.pages.indicators.lead}</p>
      <Narrowed shown={observations.length} total={all.length} />
      {groups.length > 0 && <SectionNav entries={groups} />}
      {groups.map(({ id, area, label, count, group }) => (
        <Section key={id} id={id} title={label} icon="indicator" count={count}>
          <Indicators observations={group} areaId={area} />
        </Section>
      ))}
    </article>
  );
}
