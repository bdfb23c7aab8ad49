import { Suspense } from 'react';
import { useStore } from 'zustand';
import { isDrawing } from '../store/drawing';
import { useBeltState } from '../store/hooks';
import { laterRoom } from '../ui/laterRoom';
import { isKiosk } from '../ui/mode';
import { Credits } from './Credits';
import { LayersPanel } from './LayersPanel';
import { liveMap } from './liveMap';
import { MapButtons } from './MapButtons';
import { ScaleBar } from './ScaleBar';
import { StateVeil } from './StateVeil';
import { ZoneButtons } from './ZoneButtons';
import './chrome.css';
import './canvas.css';

// What few visits need comes when it is asked for.
const splitRoom = laterRoom(() => import('./split/SplitView'));
const siteRoom = laterRoom(() => import('./SiteChooser'));
const drawingRoom = laterRoom(() => import('./drawing/DrawingCard'));
const keysRoom = laterRoom(() => import('./keys/MapKeys'));
const kioskRoom = laterRoom(() => import('./KioskButtons'));

/** What stands over the map: zone buttons for the keyboard, controls, layers with legend, scale, credits, states. */
export function MapChrome() {
  const drawing = useBeltState(({ session }) => isDrawing(session));
  const divided = useBeltState(({ scene }) => scene.split !== null);
  const choosing = useBeltState(({ session }) => session.choosingSite);
  const focused = useStore(liveMap, (map) => map.focused);
  // Where no map will come, its buttons would do nothing, and the sketch has the zones.
  const mapless = useBeltState(
    ({ session: { mapState } }) => mapState === 'no-webgl' || mapState === 'failed',
  );
  const MapKeys = keysRoom.present();
  const SiteChooser = siteRoom.present();
  const SplitView = splitRoom.present();
  const DrawingCard = drawingRoom.present();
  const KioskButtons = kioskRoom.present();
  return (
    <>
      <Suspense>{focused && <MapKeys />}</Suspense>
      <Suspense>{divided && <SplitView />}</Suspense>
      <StateVeil />
      {!mapless && <ZoneButtons />}
      <LayersPanel />
      <Suspense>{isKiosk() ? <KioskButtons /> : !mapless && <MapButtons />}</Suspense>
      <Suspense>{choosing && <SiteChooser />}</Suspense>
      <Suspense>{drawing && <DrawingCard />}</Suspense>
      <div className="map-foot">
        <ScaleBar />
        <Credits />
      </div>
    </>
  );
}
