import type { ErrorEvent, Map as MapLibreMap } from 'maplibre-gl';
import { archiveSource } from '../layers/sources';
import { basemapLayers } from '../model/basemap-layers';
import type { Actions } from '../store/actions';

/** The base-map file that an error of the map speaks of, or null. */
function fileOf(event: ErrorEvent): string | null {
  const sourceId: unknown = 'sourceId' in event ? event.sourceId : undefined;
  if (sourceId === archiveSource) return archiveSource;
  const layer = basemapLayers.find(
    (name) => name === sourceId || event.error.message.includes(`basemap/${name}.`),
  );
  return layer === undefined ? null : `${layer}.geojson`;
}

/** Tells the visitor once for each part of the map that did not load; the rest keeps working. */
export function reportFailures(map: MapLibreMap, actions: Actions): void {
  const told = new Set<string>();
  map.on('error', (event) => {
    const file = fileOf(event);
    if (file === null && /worker/i.test(event.error.message)) actions.mapStateChanged('failed');
    if (file === null || told.has(file)) return;
    told.add(file);
    actions.notified({ kind: 'layer-failed', file });
  });
}
