import type { ReactNode } from 'react';
import { useReading } from '../../parts/context';
import { PageTitle } from '../../parts/PageTitle';
import { KeepButton } from '../../parts/shortlist/KeepButton';
import { BilingualName, type Names } from '../../ui/BilingualName';
import { Icon } from '../../ui/Icon';
import type { IconName } from '../../ui/iconPaths';
import { Breadcrumb, type Crumb } from './Breadcrumb';
import './page.css';
import './pageHead.css';

interface Props {
  readonly name: Names;
  readonly crumbs: readonly Crumb[];
  readonly kind?: { readonly icon: IconName; readonly word: string };
  /** Id under which the page's record or site can be kept; without it the page offers no keeping. */
  readonly keep?: string;
  readonly children?: ReactNode;
}

/** Way back, keeping, kind and name of a page; its heading takes the focus when the page is opened. */
export function PageHead({ name, crumbs, kind, keep, children }: Props) {
  const { language } = useReading();
  return (
    <header>
      <div className="page-ways">
        <Breadcrumb crumbs={crumbs} />
        {keep !== undefined && <KeepButton id={keep} name={name[language]} />}
      </div>
      {kind !== undefined && (
        <p className="overline page-kind">
          <Icon name={kind.icon} />
          {kind.word}
        </p>
      )}
      <PageTitle className="page-title">
        <BilingualName name={name} language={language} />
      </PageTitle>
      {children}
    </header>
  );
}
