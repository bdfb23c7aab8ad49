import type { ReactNode } from 'react';
import { takeawayTexts } from '../../i18n/takeaway';
import { useLanguage } from '../../store/hooks';
import type { IconName } from '../../ui/iconPaths';
import { Section } from '../records/Section';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly icon: IconName;
  readonly note: string;
  /** What it holds and under which licence; left out where that is plain. */
  readonly holds?: readonly string[];
  readonly licence?: readonly string[];
  readonly children: ReactNode;
}

/** One thing to take away: what it is, what it holds, its licence, and the way to get it. */
export function Offer({ id, title, icon, note, holds = [], licence = [], children }: Props) {
  const texts = takeawayTexts[useLanguage()];
  const rows = [
    { term: texts.contents, lines: holds },
    { term: texts.licence, lines: licence },
  ].filter(({ lines }) => lines.length > 0);
  return (
    <Section id={id} title={title} icon={icon}>
      <p className="aside">{note}</p>
      {rows.length > 0 && (
        <dl className="offer-facts">
          {rows.map(({ term, lines }) => (
            <div key={term} className="offer-fact">
              <dt>{term}</dt>
              {lines.map((line) => (
                <dd key={line}>{line}</dd>
              ))}
            </div>
          ))}
        </dl>
      )}
      {children}
    </Section>
  );
}
