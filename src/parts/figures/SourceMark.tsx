import type { ReactNode } from 'react';
import { Icon } from '../../ui/Icon';
import type { Disclosure } from '../../ui/useDisclosure';
import { useReading } from '../context';
import './citation.css';

interface Props {
  readonly source: Disclosure;
  /** What it opens and of what, for those who do not see where it stands. */
  readonly name: string;
}

/** The mark beside a fact that opens its source in place. */
export function SourceMark({ source, name, title }: Props & { readonly title?: string }) {
  const { messages } = useReading();
  return (
    <button
      className="source-mark"
      aria-label={name}
      title={title ?? messages.records.cite.title}
      {...source.buttonProps}
    >
      <Icon name="source" />
    </button>
  );
}

/** What the mark opens; may stand apart from it. */
export function OpenedSource({ source, name, children }: Props & { readonly children: ReactNode }) {
  if (!source.open) return null;
  return (
    <fieldset className="citation-box" aria-label={name} {...source.regionProps}>
      {children}
    </fieldset>
  );
}
