import type { ErrorEvent, Map as MapLibreMap } from 'maplibre-gl';
import { archiveSource } from '../layers/sources';
import { basemapLayers } from '../model/basemap-layers';
import type { Actions } from '../store/actions';

const parts = [archiveSource, ...basemapLayers];

/** The base-map file that an error of the map speaks of, or null. */
function fileOf(event: ErrorEvent): string | null {
  const sourceId: unknown = 'sourceId' in event ? event.sourceId : undefined;
  const part = parts.find((name) => name === sourceId || event.error.message.includes(`basemap/${name}.`));
  return part === undefined ? null : part.replace(/^[^.]+$/, '$&.geojson');
}

/** Tells the visitor once for each part of the map that did not load; the rest keeps working. */
export function reportFailures(map: MapLibreMap, actions: Actions): void {
  const told = new Set<string>();
  map.on('error', (event) => {
    const file = fileOf(event);
    // A base map of another host has its own watch.
    if (file === null && !('sourceId' in event) && /worker/i.test(event.error.message))
      actions.mapStateChanged('failed');
    if (file === null || told.has(file)) return;
    told.add(file);
    actions.notified({ kind: 'layer-failed', file });
  });
}
