import { lazy, Suspense } from 'react';
import { Header } from '../panels/header/Header';
import { Panel } from '../panels/Panel';
import { useMessages } from '../store/hooks';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { MapRegion } from './MapRegion';
import { PanelSheet } from './PanelSheet';
import { RegionFailed } from './RegionFailed';
import { SkipLinks } from './SkipLinks';
import './app.css';

// What stands over the map comes beside the map, so that header and panel stand sooner.
const chromeRoom = import('../map/MapChrome');
const MapChrome = lazy(() => chromeRoom.then(({ MapChrome: chrome }) => ({ default: chrome })));

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
          <Suspense>
            <MapChrome />
          </Suspense>
        </ErrorBoundary>
      </section>
    </div>
  );
}
