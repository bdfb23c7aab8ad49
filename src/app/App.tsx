import { lazy, Suspense, use, useCallback } from 'react';
import { Header } from '../panels/header/Header';
import { Panel } from '../panels/Panel';
import { BeltContext, PictureContext, useBeltState, useMessages } from '../store/hooks';
import { isAtlas, isWide } from '../store/pages';
import type { TakePicture } from '../store/pictures';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { laterRoom } from '../ui/laterRoom';
import { isEmbedded } from '../ui/mode';
import { MapRegion } from './MapRegion';
import { PanelSheet } from './PanelSheet';
import { RegionFailed } from './RegionFailed';
import { SkipLinks } from './SkipLinks';
import { WideFailed } from './WideFailed';
import { WideOnItsWay } from './WideOnItsWay';
import './app.css';

// What stands over the map comes beside the map, so that header and panel stand sooner.
const chromeRoom = import('../map/MapChrome');
const MapChrome = lazy(() => chromeRoom.then(({ MapChrome: chrome }) => ({ default: chrome })));

const EmbedBar = lazy(() => import('./EmbedBar'));
const wideRoom = laterRoom(() => import('./WideRegion'));

/** Header, panel and map, in reading order; the arrangement on screen is the style sheet's business. */
export function App() {
  const { panel, titleLong } = useMessages();
  const context = use(BeltContext);
  // Beside the map's own chunk: only who asks for a picture loads it.
  const takePicture: TakePicture = useCallback(
    async (wish) => {
      if (context === null) throw new Error('BeltContext is missing above the app');
      return (await import('../map/picture')).takePicture(context.store, wish);
    },
    [context],
  );
  const selected = useBeltState(({ scene }) => scene.selected);
  const wide = isWide(selected);
  const atlas = isAtlas(selected);
  const WideRegion = wideRoom.present();
  return (
    <PictureContext value={takePicture}>
      <div className="app" data-arrangement={wide ? 'wide' : atlas ? 'atlas' : 'beside'}>
        <SkipLinks />
        {isEmbedded() ? (
          <Suspense fallback={<div className="header" />}>
            <EmbedBar />
          </Suspense>
        ) : (
          <Header />
        )}
        {wide || atlas ? (
          <ErrorBoundary resetKey={selected} fallback={(retry) => <WideFailed retry={retry} />}>
            <Suspense fallback={<WideOnItsWay />}>
              <WideRegion />
            </Suspense>
          </ErrorBoundary>
        ) : (
          <PanelSheet>
            <ErrorBoundary fallback={(retry) => <RegionFailed region="panel" retry={retry} />}>
              <Panel />
            </ErrorBoundary>
          </PanelSheet>
        )}
        <section className="map-region" id="map" aria-label={titleLong} tabIndex={-1} inert={wide}>
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
    </PictureContext>
  );
}
