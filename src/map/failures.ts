import type { ErrorEvent, Map as MapLibreMap } from 'maplibre-gl';
import { basemapFiles } from '../layers/sources';
import type { Actions } from '../store/actions';

/** The base-map file that an error of the map speaks of, or null. */
function fileOf(event: ErrorEvent): string | null {
  const sourceId: unknown = 'sourceId' in event ? event.sourceId : undefined;
  return (
    basemapFiles.find((name) => name === sourceId || event.error.message.includes(`basemap/${name}.`)) ?? null
  );
}

/** Tells the visitor once for each part of the map that did not load; the rest keeps working. */
export function reportFailures(map: MapLibreMap, actions: Actions): void {
  const told = new Set<string>();
  map.on('error', (event) => {
    const file = fileOf(event);
    if (file === null && /worker/i.test(event.error.message)) actions.mapStateChanged('failed');
    if (file === null || told.has(file)) return;
    told.add(file);
    actions.notified({ kind: 'layer-failed', file: `${file}.geojson` });
  });
}
