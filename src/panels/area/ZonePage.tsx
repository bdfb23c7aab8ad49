import type { ZoneSubject } from '../../model/subject';
import { useReading } from '../../parts/context';
import { useShown } from '../../parts/filter/useShown';
import { SubjectList } from '../../parts/lists/SubjectList';
import { useTransport } from '../../parts/stations/useTransport';
import { areaHue, hueStyle } from '../../wording/hue';
import { AreaChips } from '../records/AreaChips';
import { CitationSection } from '../records/CitationSection';
import { Details } from '../records/Details';
import { FactTable } from '../records/FactTable';
import { Section } from '../records/Section';
import { SectionNav } from '../records/SectionNav';
import { Whereabouts } from '../records/Whereabouts';
import { SiteLink } from '../site/SiteLink';
import { AreaLists } from './AreaLists';
import { areaNav } from './areaNav';
import { BoundaryNote } from './BoundaryNote';
import { Headline } from './Headline';
import { Indicators } from './Indicators';
import { Transport } from './Transport';
import { ZoneSign } from './ZoneSign';
import './area.css';

/** A zone, a section of one, or a carrier area: what it is meant to be, its figures, and all that is known of it. */
export function ZonePage({ subject }: { readonly subject: ZoneSubject }) {
  const reading = useReading();
  const { belt, language, messages } = reading;
  const { record } = subject;
  const { records } = messages;
  const known = belt.recordsIn(subject.id);
  const stations = useTransport(subject.id);
  const shown = useShown();
  const isZone = record.role === 'zone';
  return (
    <article className="page" style={hueStyle(areaHue(subject.id, belt))}>
      <ZoneSign subject={subject} />
      <p className="lead zone-positioning">{record.positioning[language]}</p>
      <Headline ids={record.headline} areaId={subject.id} />
      <p className="prose zone-summary">{record.summary[language]}</p>
      <BoundaryNote boundary={record.boundary} />
      {record.memberOf.length > 0 && (
        <FactTable rows={[{ term: records.partOf, value: <AreaChips areas={record.memberOf} /> }]} />
      )}
      <Whereabouts id={subject.id} />
      <SiteLink position={record.labelPoint} of="area" />
      <SectionNav entries={areaNav(subject.id, reading, isZone, stations?.length, shown)} />
      <AreaLists areaId={subject.id} explainsEmpty={isZone} />
      {known.observations.length > 0 && (
        <Section
          id="indicators"
          title={records.sections.indicators}
          icon="indicator"
          count={known.observations.length}
        >
          <Indicators observations={known.observations} areaId={subject.id} />
        </Section>
      )}
      {known.sections.length > 0 && (
        <Section id="sections" title={records.sections.sections} icon="zone" count={known.sections.length}>
          <SubjectList subjects={known.sections} />
        </Section>
      )}
      <Details record={record} />
      <Transport stations={stations} from={record.labelPoint} />
      <CitationSection record={record} eachHasOwn />
    </article>
  );
}
