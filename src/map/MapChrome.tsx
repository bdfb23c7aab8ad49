import { Credits } from './Credits';
import { LayersPanel } from './LayersPanel';
import { MapButtons } from './MapButtons';
import { ScaleBar } from './ScaleBar';
import { SiteChooser } from './SiteChooser';
import { StateVeil } from './StateVeil';
import { ZoneButtons } from './ZoneButtons';
import './chrome.css';
import './canvas.css';

/** What stands over the map: zone buttons for the keyboard, controls, layers with legend, scale, credits, states. */
export function MapChrome() {
  return (
    <>
      <StateVeil />
      <ZoneButtons />
      <LayersPanel />
      <MapButtons />
      <SiteChooser />
      <div className="map-foot">
        <ScaleBar />
        <Credits />
      </div>
    </>
  );
}
