import { useReading } from '../../parts/context';
import { useShown } from '../../parts/filter/useShown';
import { PageHead } from '../records/PageHead';
import { Section } from '../records/Section';
import { SectionNav } from '../records/SectionNav';
import { AreaLists } from './AreaLists';
import { areaNav } from './areaNav';
import { districtHeadline } from './districtHeadline';
import { Headline } from './Headline';
import { Indicators } from './Indicators';
import './area.css';

/** What holds for the whole district, or lies in it but in no zone. */
export function DistrictPage() {
  const reading = useReading();
  const { belt, messages } = reading;
  const { records, pages } = messages;
  const { observations } = belt.recordsIn('yangpu');
  const shown = useShown();
  return (
    <article className="page">
      <PageHead name={belt.areaName('yangpu')} crumbs={[]} />
      <p className="lead district-lead">{pages.yangpu.lead}</p>
      <Headline ids={districtHeadline(belt)} areaId="yangpu" />
      <SectionNav
        entries={areaNav('yangpu', reading, false, undefined, shown).filter(({ id }) => id !== 'sources')}
      />
      <AreaLists areaId="yangpu" explainsEmpty={false} />
      <Section
        id="indicators"
        title={records.sections.indicators}
        icon="indicator"
        count={observations.length}
      >
        <Indicators observations={observations} areaId="yangpu" />
      </Section>
    </article>
  );
}
