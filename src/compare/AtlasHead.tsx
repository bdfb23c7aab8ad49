import type { ReactNode } from 'react';
import { compareTexts } from '../i18n/compare';
import { useReading } from '../parts/context';
import { PageLink } from '../parts/links';
import { PageTitle } from '../parts/PageTitle';
import { useScrollMemory } from '../parts/useScrollMemory';
import { useBeltState } from '../store/hooks';
import { pageNames } from '../store/pageName';
import { type AtlasPage, atlasPages } from '../store/pages';
import { BilingualName } from '../ui/BilingualName';
import { Icon } from '../ui/Icon';
import { printedByDay } from './paperColours';
import './atlas.css';
import './print.css';

interface Props {
  readonly page: AtlasPage;
  /** What stands under the title. */
  readonly children?: ReactNode;
}

/** The head of every page of the atlas: the way back, its four ways to compare, and its title in both scripts. */
export function AtlasHead({ page, children }: Props) {
  const { language, messages } = useReading();
  const texts = compareTexts[language];
  const hasList = useBeltState(({ scene }) => scene.shortlist.length > 0);
  const scrolled = useScrollMemory(page, '.wide');
  return (
    <header className="atlas-head" ref={scrolled}>
      <nav className="atlas-ways" aria-label={messages.records.breadcrumb}>
        <Icon name="back" />
        <PageLink page={null}>{messages.pages.overview.name}</PageLink>
        {hasList && <PageLink page="shortlist">{texts.toList}</PageLink>}
      </nav>
      <PageTitle className="atlas-title">
        <BilingualName name={pageNames(page)} language={language} />
      </PageTitle>
      <nav className="atlas-tabs" aria-label={texts.atlas} ref={printedByDay}>
        <ul>
          {atlasPages.map((other) => (
            <li key={other} aria-current={other === page ? 'page' : undefined}>
              {other === page ? (
                <span>{texts.ways[other]}</span>
              ) : (
                <PageLink page={other}>{texts.ways[other]}</PageLink>
              )}
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </header>
  );
}
