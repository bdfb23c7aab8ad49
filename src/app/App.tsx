import { MapChrome } from '../map/MapChrome';
import { Header } from '../panels/header/Header';
import { Panel } from '../panels/Panel';
import { useMessages } from '../store/hooks';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { MapRegion } from './MapRegion';
import { PanelSheet } from './PanelSheet';
import { RegionFailed } from './RegionFailed';
import { SkipLinks } from './SkipLinks';
import './app.css';

/** Header, panel and map, in reading order; the arrangement on screen is the style sheet's business. */
export function App() {
  const { panel, titleLong } = useMessages();
  return (
    <div className="app">
      <SkipLinks />
      <Header />
      <PanelSheet>
        <ErrorBoundary fallback={(retry) => <RegionFailed region="panel" retry={retry} />}>
          <Panel />
        </ErrorBoundary>
      </PanelSheet>
      <section className="map-region" id="map" aria-label={titleLong} tabIndex={-1}>
        <ErrorBoundary fallback={(retry) => <RegionFailed region="map" retry={retry} />}>
          <a className="skip-link" href="#panel">
            {panel.skip.pastMap}
          </a>
          <MapRegion />
          <MapChrome />
        </ErrorBoundary>
      </section>
    </div>
  );
}
