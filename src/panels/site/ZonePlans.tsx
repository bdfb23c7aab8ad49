import { siteTexts } from '../../i18n/site';
import { useReading } from '../../parts/context';
import { PageLink, SubjectLink } from '../../parts/links';
import { Section } from '../records/Section';

const wide = ['plans', 'policies'] as const;

/** Plans and policies of the areas round the site, and those of the whole district. */
export function ZonePlans({ inside }: { readonly inside: readonly string[] }) {
  const { belt, language, messages } = useReading();
  const { plans } = siteTexts[language];
  const own = inside.flatMap((id) => {
    const known = belt.recordsIn(id);
    const counts = wide
      .filter((kind) => known[kind].length > 0)
      .map((kind) => plans[kind](known[kind].length))
      .join(messages.panel.comma);
    return counts === '' ? [] : [{ id, text: plans.zone(belt.areaName(id)[language], counts) }];
  });
  return (
    <Section id="plans" title={plans.title} icon="plan">
      <ul className="chips">
        {own.map(({ id, text }) => (
          <li key={id}>
            <SubjectLink id={id} className="chip">
              {text}
            </SubjectLink>
          </li>
        ))}
      </ul>
      <p className="zone-plans-wide">
        {plans.wide}
        {wide.map((page) => (
          <PageLink key={page} page={page} className="chip">
            {messages.pages[page].name}
          </PageLink>
        ))}
      </p>
    </Section>
  );
}
