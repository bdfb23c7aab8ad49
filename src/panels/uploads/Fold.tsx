import type { ReactNode } from 'react';
import { Icon } from '../../ui/Icon';
import { useDisclosure } from '../../ui/useDisclosure';

interface Props {
  readonly title: string;
  readonly count?: number;
  readonly children: ReactNode;
}

/** A part of a layer's card that opens in place; closed, it costs nothing. */
export function Fold({ title, count, children }: Props) {
  const { open, buttonProps, regionProps } = useDisclosure();
  return (
    <div className="fold">
      <button {...buttonProps} className="fold-button">
        <Icon name="chevron" />
        <span>{title}</span>
        {count !== undefined && <span className="count">{count}</span>}
      </button>
      <div {...regionProps} hidden={!open} className="fold-body">
        {open && children}
      </div>
    </div>
  );
}
