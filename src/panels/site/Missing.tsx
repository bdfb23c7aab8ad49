import type { SiteReport } from '../../analysis/report';
import { siteTexts } from '../../i18n/site';
import { useReading } from '../../parts/context';
import { Icon } from '../../ui/Icon';

/** What the report lacks, and why, before anything is read from it. */
export function Missing({ report: { missing, basis } }: { readonly report: SiteReport }) {
  const { language, messages } = useReading();
  const { plain } = siteTexts[language];
  const said = [
    ...(missing.length > 0
      ? [plain.missing(missing.map((layer) => plain.layers[layer]).join(messages.panel.separator))]
      : []),
    ...(basis === 'straight' && !missing.includes('roads') ? [plain.straight] : []),
  ];
  return said.map((text) => (
    <p key={text} className="site-missing">
      <Icon name="warning" />
      <span>{text}</span>
    </p>
  ));
}
