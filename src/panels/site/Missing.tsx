import { areWalksKnown } from '../../analysis/known';
import type { SiteReport } from '../../analysis/report';
import { siteTexts } from '../../i18n/site';
import { useReading } from '../../parts/context';
import { Icon } from '../../ui/Icon';

/** No station can be walked to, not even straight: the point lies in the water, or beyond it. */
const isStranded = (report: SiteReport): boolean =>
  areWalksKnown(report) && report.stations.length > 0 && report.stations.every(({ walk }) => walk === null);

/** What the report lacks, and why, before anything is read from it. */
export function Missing({ report }: { readonly report: SiteReport }) {
  const { missing, basis } = report;
  const { language, messages } = useReading();
  const { plain } = siteTexts[language];
  const said = [
    ...(missing.length > 0
      ? [plain.missing(missing.map((layer) => plain.layers[layer]).join(messages.panel.separator))]
      : []),
    ...(isStranded(report) ? [plain.stranded] : []),
    ...(basis === 'straight' && !missing.includes('roads') && !isStranded(report) ? [plain.straight] : []),
  ];
  return said.map((text) => (
    <p key={text} className="site-missing">
      <Icon name="warning" />
      <span>{text}</span>
    </p>
  ));
}
