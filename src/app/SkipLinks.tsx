import type { MouseEvent } from 'react';
import { useMessages } from '../store/hooks';

/** Moves the focus without touching the address, which belongs to the Scene. */
export function focusTarget(event: MouseEvent<HTMLAnchorElement>): void {
  event.preventDefault();
  const target = document.getElementById(event.currentTarget.hash.slice(1));
  target?.focus();
  target?.scrollIntoView({ block: 'nearest' });
}

/** First stop of the Tab key: past the header to the list, or to the map. */
export function SkipLinks() {
  const { skip } = useMessages().panel;
  return (
    <nav className="skip-links" aria-label={skip.label}>
      <a className="skip-link" href="#panel" onClick={focusTarget}>
        {skip.list}
      </a>
      <a className="skip-link" href="#map" onClick={focusTarget}>
        {skip.map}
      </a>
    </nav>
  );
}
