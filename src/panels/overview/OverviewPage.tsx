import { messagesIn } from '../../i18n/messages';
import { useReading } from '../../parts/context';
import { PageLink } from '../../parts/links';
import { PageTitle } from '../../parts/PageTitle';
import { BilingualName } from '../../ui/BilingualName';
import { districtHeadline } from '../area/districtHeadline';
import { Headline } from '../area/Headline';
import { Section } from '../records/Section';
import { ChooseSite } from '../site/ChooseSite';
import { IndustryTree } from '../wide/IndustryTree';
import { Entries, Tools } from './Entries';
import { Structures } from './Structures';
import { ZoneRow } from './ZoneRow';
import './overview.css';

/** The belt in ten seconds: what it is, how it hangs together, its five zones, and the ways on. */
export function OverviewPage() {
  const { belt, language, messages } = useReading();
  const { overview } = messages.pages;
  return (
    <article className="page overview">
      <header>
        <p className="overline">{messages.place}</p>
        <PageTitle className="page-title overview-title">
          <BilingualName
            name={{ zh: messagesIn('zh').title, en: messagesIn('en').title }}
            language={language}
          />
        </PageTitle>
        <p className="lead">{overview.lead}</p>
      </header>
      <section className="overview-figures" aria-label={overview.figures}>
        <Headline ids={districtHeadline(belt)} areaId="yangpu" />
      </section>
      <ChooseSite />
      <Section id="reading" title={overview.reading}>
        <Structures />
      </Section>
      <Section id="zones" title={overview.zones}>
        <ol className="zone-rows">
          {belt.zonesInOrder().map((zone) => (
            <ZoneRow key={zone.id} zone={zone} />
          ))}
        </ol>
      </Section>
      <Section id="system" title={overview.industries}>
        <IndustryTree />
      </Section>
      <Section id="tools" title={overview.tools}>
        <Tools />
      </Section>
      <Section id="whole" title={overview.whole}>
        <Entries />
      </Section>
      <p className="aside overview-method">
        {overview.method} <PageLink page="sources">{messages.pages.sources.name}</PageLink>
      </p>
    </article>
  );
}
