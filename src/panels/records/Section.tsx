import type { ReactNode } from 'react';
import { Icon } from '../../ui/Icon';
import type { IconName } from '../../ui/iconPaths';
import './section.css';

interface Props {
  /** Unique on the page; the page's own navigation leads here. */
  readonly id: string;
  readonly title: string;
  readonly icon?: IconName;
  readonly count?: number;
  readonly children: ReactNode;
}

/** A part of a page under its heading. */
export function Section({ id, title, icon, count, children }: Props) {
  return (
    <section className="section" aria-labelledby={id}>
      <h2 className="section-title" id={id} tabIndex={-1}>
        {icon !== undefined && <Icon name={icon} />}
        <span>{title}</span>
        {count !== undefined && <span className="count">{count}</span>}
      </h2>
      {children}
    </section>
  );
}
