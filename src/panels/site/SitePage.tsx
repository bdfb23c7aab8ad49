import type { SiteReport } from '../../analysis/report';
import { siteTexts } from '../../i18n/site';
import { sitePosition } from '../../model/site';
import { useReading } from '../../parts/context';
import { useBeltState } from '../../store/hooks';
import { areaHue, hueStyle } from '../../wording/hue';
import { SectionNav } from '../records/SectionNav';
import { UnknownPage } from '../states/UnknownPage';
import { ChooseSite } from './ChooseSite';
import { KeyFigures } from './KeyFigures';
import { MetroSection } from './MetroSection';
import { Missing } from './Missing';
import { Nearest } from './Nearest';
import { NearIndustries } from './NearIndustries';
import { OnFoot } from './OnFoot';
import { SiteFailed } from './SiteFailed';
import { SiteHead } from './SiteHead';
import { SiteMethod } from './SiteMethod';
import { SiteWhere } from './SiteWhere';
import { SiteWorking } from './SiteWorking';
import { siteNav } from './siteNav';
import { ZonePlans } from './ZonePlans';
import './site.css';

/** What is around any point of the map, as a planning sheet: where it lies, what can be walked to, and how far the metro carries. */
export default function SitePage({ id }: { readonly id: string }) {
  const { belt, language } = useReading();
  const state = useBeltState(({ session }) => session.sites[id]);
  const position = sitePosition(id);
  if (position === null) return <UnknownPage />;
  const report = state?.status === 'ready' ? state.report : null;
  return (
    <article className="page site" style={hueStyle(areaHue(report?.inside[0] ?? 'yangpu', belt))}>
      <SiteHead id={id} position={position} />
      <SiteWorking status={state?.status ?? 'working'} />
      {state?.status === 'failed' && <SiteFailed id={id} problem={state.problem} />}
      {report !== null && <SiteBody report={report} />}
      <ChooseSite label={siteTexts[language].another} />
      {report !== null && <SiteMethod />}
    </article>
  );
}

function SiteBody({ report }: { readonly report: SiteReport }) {
  const { language } = useReading();
  return (
    <>
      <SiteWhere report={report} />
      <Missing report={report} />
      <KeyFigures report={report} />
      <SectionNav entries={siteNav(report, language)} />
      <OnFoot report={report} />
      <Nearest report={report} />
      <NearIndustries industries={report.industries} />
      <MetroSection report={report} />
      <ZonePlans inside={report.inside} />
    </>
  );
}
