import { riding, walking } from '../../analysis/assumptions';
import { siteTexts } from '../../i18n/site';
import { useLanguage } from '../../store/hooks';
import { Section } from '../records/Section';

/** How everything was measured: the constants are those that the analysis itself reckons with. */
export function SiteMethod() {
  const { method } = siteTexts[useLanguage()];
  const texts = [method.walk(walking), method.ride(riding), method.data, method.limits];
  return (
    <Section id="method" title={method.title} icon="source">
      <ul className="site-method">
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Section>
  );
}
