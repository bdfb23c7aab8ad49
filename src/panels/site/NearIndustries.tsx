import type { SiteReport } from '../../analysis/report';
import { siteTexts } from '../../i18n/site';
import { useReading } from '../../parts/context';
import { SubjectLink } from '../../parts/links';
import { Section } from '../records/Section';

/** Which industries the places within fifteen minutes stand for, most frequent first. The tags are ours, and say so. */
export function NearIndustries({ industries }: Pick<SiteReport, 'industries'>) {
  const { belt, language, messages } = useReading();
  const texts = siteTexts[language].industries;
  return (
    <Section id="industries" title={texts.title} icon="industry">
      {industries.length === 0 ? (
        <p className="empty">{texts.none}</p>
      ) : (
        <>
          <ul className="near-industries">
            {industries.map(({ id, count }) => (
              <li key={id}>
                <SubjectLink id={id} className="near-industry">
                  <span>{belt.subject(id)?.name[language] ?? id}</span>
                  <span className="count">{texts.count(count)}</span>
                </SubjectLink>
              </li>
            ))}
          </ul>
          <p className="aside">{messages.records.taggedNote}</p>
        </>
      )}
    </Section>
  );
}
