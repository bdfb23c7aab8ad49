import type { LngLat, MapGeoJSONFeature, Map as MapLibreMap, PointLike } from 'maplibre-gl';
import { GeoJSONSource } from 'maplibre-gl';
import { tappable } from '../layers/order';
import { isSite } from '../model/site';
import type { Actions } from '../store/actions';
import { isDrawing } from '../store/drawing';
import type { BeltStore } from '../store/store';
import { isKiosk } from '../ui/mode';
import { tap } from './drawing/holdTools';
import { isCovered } from './homeExtent';
import { meant } from './meant';
import { moveTooltip } from './tooltip';

/** CSS px round a touch or a pointer within which a mark still counts as hit. */
const reach = { coarse: 12, fine: 3 } as const;

/** Areas answer a tap only where nothing finer lies. */
const areas: ReadonlySet<string> = new Set([
  'zones',
  'sections-fill',
  'ribbons',
  'zone-names',
  'section-names',
  'upload-fills',
]);

type Hit =
  | { readonly kind: 'cluster'; readonly feature: MapGeoJSONFeature }
  | {
      readonly kind: 'record';
      readonly id: string;
      readonly feature: MapGeoJSONFeature;
      readonly isArea: boolean;
    };

/** What lies under a point, nearest to the eye first; areas count only exactly at the point. */
function hitAt(
  map: MapLibreMap,
  store: BeltStore,
  { x, y }: { x: number; y: number },
  slack: number,
): Hit | null {
  const { scene, session } = store.getState();
  const belt = session.facts.status === 'ready' ? session.facts.belt : null;
  for (const layer of tappable) {
    if (!map.getLayer(layer)) continue;
    const isArea = layer === 'zones' || layer === 'sections-fill' || layer === 'upload-fills';
    const box: PointLike | [PointLike, PointLike] = isArea
      ? [x, y]
      : [
          [x - slack, y - slack],
          [x + slack, y + slack],
        ];
    const [feature] = map.queryRenderedFeatures(box, { layers: [layer] });
    if (feature === undefined) continue;
    if (layer === 'clusters') return { kind: 'cluster', feature };
    const id = meant(feature.properties, scene.selected, belt);
    if (id !== null) return { kind: 'record', id, feature, isArea: areas.has(layer) };
  }
  return null;
}

async function openCluster(map: MapLibreMap, feature: MapGeoJSONFeature): Promise<void> {
  const source = map.getSource('places');
  if (!(source instanceof GeoJSONSource) || feature.geometry.type !== 'Point') return;
  const zoom = await source.getClusterExpansionZoom(Number(feature.properties['cluster_id']));
  const [lng, lat] = feature.geometry.coordinates;
  if (lng !== undefined && lat !== undefined) map.easeTo({ center: [lng, lat], zoom: zoom + 0.2 });
}

/** Within an area that is open already, or while a site is looked at, a tap on the ground means that very point. */
const asksForSite = (area: string, selected: string | null): boolean =>
  selected !== null && (selected === area || isSite(selected));

/** A mark that is no record, such as a station that was found, stands for its site. */
function choose({ id, feature }: Extract<Hit, { kind: 'record' }>, actions: Actions): void {
  if (feature.properties['upload'] === true) {
    actions.uploadFeatureChosen(id);
    return;
  }
  const [longitude, latitude] = feature.geometry.type === 'Point' ? feature.geometry.coordinates : [];
  if (feature.properties['record'] === false && longitude !== undefined && latitude !== undefined)
    actions.siteChosen([longitude, latitude]);
  else actions.subjectChosen(id);
}

/** Taps and the pointer only call actions; what they mean is the store's business. */
export function listen(map: MapLibreMap, store: BeltStore, actions: Actions, tooltip: HTMLElement): void {
  const slack = window.matchMedia('(pointer: coarse)').matches ? reach.coarse : reach.fine;
  const report = ({ lng, lat }: LngLat) => {
    // A hall's screen has no site reports.
    if (isCovered([lng, lat]) && !isKiosk()) actions.siteChosen([lng, lat]);
  };
  const belongsToTool = () => tap.isTaken || isDrawing(store.getState().session);
  map.on('click', ({ point, lngLat }) => {
    if (belongsToTool()) return;
    const { scene, session } = store.getState();
    const hit = session.choosingSite ? null : hitAt(map, store, point, slack);
    if (hit === null) report(lngLat);
    else if (hit.kind === 'cluster') void openCluster(map, hit.feature);
    else if (hit.isArea && asksForSite(hit.id, scene.selected)) report(lngLat);
    else choose(hit, actions);
  });
  // A long touch says the same.
  map.on('contextmenu', ({ lngLat }) => {
    if (!belongsToTool()) report(lngLat);
  });
  map.on('mousemove', ({ point }) => {
    if (isDrawing(store.getState().session)) {
      tooltip.hidden = true;
      actions.hovered(null);
      return;
    }
    const choosing = store.getState().session.choosingSite;
    const hit = choosing ? null : hitAt(map, store, point, reach.fine);
    map.getCanvas().style.cursor = choosing ? 'crosshair' : hit === null ? '' : 'pointer';
    actions.hovered(hit?.kind === 'record' ? hit.id : null);
    moveTooltip(tooltip, map, point, hit?.feature ?? null, store.getState().scene.language);
  });
  map.on('mouseout', () => {
    actions.hovered(null);
    tooltip.hidden = true;
  });
  map.on('movestart', () => {
    tooltip.hidden = true;
  });
}
