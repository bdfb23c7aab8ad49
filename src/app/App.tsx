import { lazy, Suspense, use, useCallback } from 'react';
import { Header } from '../panels/header/Header';
import { Panel } from '../panels/Panel';
import { BeltContext, PictureContext, useBeltState, useMessages } from '../store/hooks';
import { isAtlas, isWide } from '../store/pages';
import type { TakePicture } from '../store/pictures';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { laterRoom } from '../ui/laterRoom';
import { isEmbedded, isKiosk } from '../ui/mode';
import { MapRegion } from './MapRegion';
import { PanelSheet } from './PanelSheet';
import { HeaderFailed, RegionFailed } from './RegionFailed';
import { SkipLinks } from './SkipLinks';
import { WideFailed } from './WideFailed';
import { WideOnItsWay } from './WideOnItsWay';
import './app.css';

// What stands over the map comes with the map, behind what the panel has asked for.
const MapChrome = lazy(async () => ({ default: (await import('../map/MapChrome')).MapChrome }));

const EmbedBar = lazy(() => import('./EmbedBar'));
const KioskFrame = lazy(() => import('../kiosk/KioskFrame'));
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
  // Header, panel and what stands over the map begin anew with each visitor of an unattended screen; the map stays.
  const visit = useBeltState(({ session }) => session.visit);
  const wide = isWide(selected);
  const atlas = isAtlas(selected);
  const WideRegion = wideRoom.present();
  return (
    <PictureContext value={takePicture}>
      <div className="app" data-arrangement={wide ? 'wide' : atlas ? 'atlas' : 'beside'}>
        <SkipLinks />
        <ErrorBoundary region="header" fallback={(retry) => <HeaderFailed retry={retry} />}>
          {isEmbedded() ? (
            <Suspense fallback={<div className="header" />}>
              <EmbedBar />
            </Suspense>
          ) : (
            <Header key={`head${visit}`} />
          )}
        </ErrorBoundary>
        {wide || atlas ? (
          <ErrorBoundary
            region="wide page"
            resetKey={selected}
            fallback={(retry) => <WideFailed retry={retry} />}
          >
            <Suspense fallback={<WideOnItsWay />}>
              <WideRegion />
            </Suspense>
          </ErrorBoundary>
        ) : (
          <PanelSheet key={`panel${visit}`}>
            <ErrorBoundary
              region="panel"
              resetKey={selected}
              fallback={(retry) => <RegionFailed region="panel" retry={retry} />}
            >
              <Panel />
            </ErrorBoundary>
          </PanelSheet>
        )}
        <section className="map-region" id="map" aria-label={titleLong} tabIndex={-1} inert={wide}>
          <ErrorBoundary region="map" fallback={(retry) => <RegionFailed region="map" retry={retry} />}>
            <a className="skip-link" href="#panel">
              {panel.skip.pastMap}
            </a>
            <MapRegion />
          </ErrorBoundary>
          <ErrorBoundary
            region="map chrome"
            fallback={(retry) => <RegionFailed region="map" retry={retry} />}
          >
            <Suspense>
              <MapChrome key={visit} />
            </Suspense>
          </ErrorBoundary>
        </section>
      </div>
      {isKiosk() && (
        <ErrorBoundary region="kiosk" fallback={() => null}>
          <Suspense>
            <KioskFrame key={visit} />
          </Suspense>
        </ErrorBoundary>
      )}
    </PictureContext>
  );
}
