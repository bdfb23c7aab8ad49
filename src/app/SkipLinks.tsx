import { useMessages } from '../store/hooks';

/** First stop of the Tab key: past the header to the list, or to the map. */
export function SkipLinks() {
  const { skip } = useMessages().panel;
  return (
    <nav className="skip-links" aria-label={skip.label}>
      <a className="skip-link" href="#panel">
        {skip.list}
      </a>
      <a className="skip-link" href="#map">
        {skip.map}
      </a>
    </nav>
  );
}
