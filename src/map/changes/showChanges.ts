import { GeoJSONSource, type Map as MapLibreMap } from 'maplibre-gl';
import type { StoreApi } from 'zustand/vanilla';
import type { BeltStore } from '../../store/store';
import { paletteNames } from '../../theme/palette';
import { liveMap } from '../liveMap';
import { mapScale } from '../lookOf';
import { drawChangeIcon, ratio } from './changeIcon';
import { changeData, changeLayers, iconName, source } from './changeStyle';
import { type ChangeMark, changeSigns } from './mark';

/** What the map shows of the difference. */
export type ChangesShown = StoreApi<{ readonly marks: readonly ChangeMark[] }>;

function serveImages(map: MapLibreMap): void {
  for (const palette of paletteNames)
    for (const sign of changeSigns) {
      const picture = drawChangeIcon(palette, sign);
      const name = iconName(palette, sign);
      if (picture !== null && !map.hasImage(name)) map.addImage(name, picture, { pixelRatio: ratio });
    }
}

/** Lays the marks over a map whose style stands, in the look of the moment. */
function lay(map: MapLibreMap, belt: BeltStore, shown: ChangesShown): void {
  const { palette, language } = belt.getState().scene;
  const layers = changeLayers(palette, language, mapScale(map.getContainer()));
  for (const { id } of [...layers].reverse()) if (map.getLayer(id)) map.removeLayer(id);
  const data = changeData(shown.getState().marks);
  const present = map.getSource(source);
  if (present instanceof GeoJSONSource) void present.setData(data);
  else map.addSource(source, { type: 'geojson', data });
  serveImages(map);
  for (const layer of layers) map.addLayer(layer);
}

/** Keeps the marks of the difference over the living map, whichever map that is at the moment, until it is stopped. */
export function showChanges(belt: BeltStore, shown: ChangesShown): () => void {
  let stop = () => {};
  const hold = (map: MapLibreMap) => {
    const layAgain = () => {
      if (map.getLayer('paper') !== undefined) lay(map, belt, shown);
    };
    map.on('style.load', layAgain);
    layAgain();
    const ends = [
      shown.subscribe(layAgain),
      belt.subscribe(({ scene }) => scene.palette, layAgain),
      belt.subscribe(({ scene }) => scene.language, layAgain),
    ];
    return () => {
      map.off('style.load', layAgain);
      for (const end of ends) end();
    };
  };
  const follow = () => {
    stop();
    const { live } = liveMap.getState();
    stop = live === null ? () => {} : hold(live.map);
  };
  const end = liveMap.subscribe(follow);
  follow();
  return () => {
    end();
    stop();
  };
}
