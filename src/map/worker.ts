import { setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/** Tells MapLibre where its worker lies: a file of ours, since the page runs under a strict policy. */
export const nameWorker = (): void => setWorkerUrl(workerUrl);
