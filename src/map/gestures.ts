import type { MapGeoJSONFeature, Map as MapLibreMap, PointLike } from 'maplibre-gl';
import { GeoJSONSource } from 'maplibre-gl';
import { tappable } from '../layers/order';
import type { Actions } from '../store/actions';
import type { BeltStore } from '../store/store';
import { meant } from './meant';
import { moveTooltip } from './tooltip';

/** CSS px round a touch or a pointer within which a mark still counts as hit. */
const reach = { coarse: 12, fine: 3 } as const;

type Hit =
  | { readonly kind: 'cluster'; readonly feature: MapGeoJSONFeature }
  | { readonly kind: 'record'; readonly id: string; readonly feature: MapGeoJSONFeature };

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
    const isArea = layer === 'zones' || layer === 'sections-fill';
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
    if (id !== null) return { kind: 'record', id, feature };
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

/** Taps and the pointer only call actions; what they mean is the store's business. */
export function listen(map: MapLibreMap, store: BeltStore, actions: Actions, tooltip: HTMLElement): void {
  const slack = window.matchMedia('(pointer: coarse)').matches ? reach.coarse : reach.fine;
  map.on('click', ({ point }) => {
    const hit = hitAt(map, store, point, slack);
    if (hit?.kind === 'cluster') void openCluster(map, hit.feature);
    else if (hit?.kind === 'record') actions.subjectChosen(hit.id);
  });
  map.on('mousemove', ({ point }) => {
    const hit = hitAt(map, store, point, reach.fine);
    map.getCanvas().style.cursor = hit === null ? '' : 'pointer';
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
