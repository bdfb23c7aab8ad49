import type { ReactNode } from 'react';
import { useReading } from '../../parts/context';
import { BilingualName, type Names } from '../../ui/BilingualName';
import { Icon } from '../../ui/Icon';
import type { IconName } from '../../ui/iconPaths';
import { Breadcrumb, type Crumb } from './Breadcrumb';
import './page.css';

interface Props {
  readonly name: Names;
  readonly crumbs: readonly Crumb[];
  readonly kind?: { readonly icon: IconName; readonly word: string };
  readonly children?: ReactNode;
}

/** Way back, kind and name of a page; its heading takes the focus when the page is opened. */
export function PageHead({ name, crumbs, kind, children }: Props) {
  const { language } = useReading();
  return (
    <header className="page-head">
      <Breadcrumb crumbs={crumbs} />
      {kind !== undefined && (
        <p className="overline page-kind">
          <Icon name={kind.icon} />
          {kind.word}
        </p>
      )}
      <h1 className="page-title" id="page-title" tabIndex={-1}>
        <BilingualName name={name} language={language} />
      </h1>
      {children}
    </header>
  );
}
