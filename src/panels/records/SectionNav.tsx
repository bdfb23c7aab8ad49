import { useReading } from '../../parts/context';

export interface NavEntry {
  readonly id: string;
  readonly label: string;
  readonly count?: number | undefined;
}

export function goTo(id: string): void {
  const heading = document.getElementById(id);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

/** Stays at the top of the page and leads to its sections; the address is the Scene's, so these are no anchors. */
export function SectionNav({ entries }: { readonly entries: readonly NavEntry[] }) {
  const { messages } = useReading();
  return (
    <nav className="section-nav" aria-label={messages.records.nav}>
      <ul>
        {entries.map(({ id, label, count }) => (
          <li key={id}>
            <button type="button" className="section-chip" onClick={() => goTo(id)}>
              {label}
              {count !== undefined && <span className="count">{count}</span>}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
