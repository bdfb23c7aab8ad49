import { LngLatBounds, Map as MapLibreMap } from 'maplibre-gl';
import { pictureScale } from '../layers/scale';
import type { MapPicture, PictureWish } from '../store/pictures';
import type { BeltState, BeltStore } from '../store/store';
import { extentOf } from './extents';
import { metresPerPixel } from './follow';
import { homeExtent } from './homeExtent';
import { serveIcons } from './icons';
import { styleOf } from './sceneData';
import { nameWorker } from './worker';

/** The extent round all that is to be seen; the whole belt where nothing of it has a place. */
function boundsOf({ session }: BeltState, ids: readonly string[]): LngLatBounds {
  const belt = session.facts.status === 'ready' ? session.facts.belt : null;
  const bounds = new LngLatBounds();
  for (const id of ids) {
    const extent = belt === null ? null : extentOf(belt, id);
    if (extent !== null) bounds.extend([...extent]);
  }
  return bounds.isEmpty() ? new LngLatBounds([...homeExtent]) : bounds;
}

/** The Scene as it is to be seen in the picture: its reach areas are those of the wished site. */
const stateOf = (state: BeltState, { scene, reachOf, own = false }: PictureWish): BeltState => ({
  scene: { ...scene, selected: reachOf ?? scene.selected },
  session: {
    ...state.session,
    found: [],
    uploads: own ? state.session.uploads : [],
    uploadFeature: null,
    // What is carried out stands on the built-in base map, whose licence allows it.
    ground: null,
  },
});

function place(map: MapLibreMap, state: BeltState, { scene, fit, width, height }: PictureWish): void {
  const padding = Math.round(Math.min(width, height) * 0.05);
  const { camera } = scene;
  if (fit === null && camera !== null) {
    const { longitude, latitude, zoom, bearing, pitch } = camera;
    map.jumpTo({ center: [longitude, latitude], zoom, bearing, pitch });
  } else map.fitBounds(boundsOf(state, fit ?? []), { padding, animate: false, maxZoom: 16.5 });
}

/** Milliseconds after which a picture counts as failed: who waits for it must not wait for ever. */
const patience = 90_000;

const standing = (map: MapLibreMap): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const tooLong = setTimeout(() => reject(new Error('The picture took too long')), patience);
    map.once('idle', (event) => {
      clearTimeout(tooLong);
      resolve(event);
    });
    map.once('webglcontextlost', () => reject(new Error('The graphics context was lost')));
  });

const png = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error('No picture came')) : resolve(blob)),
      'image/png',
    ),
  );

/**
 * Draws a Scene once, out of sight, on a map of its own, and gives it as PNG; the map on screen is not touched.
 * @throws Error when there is no WebGL 2, or the picture is larger than the device can draw
 */
export async function takePicture(store: BeltStore, wish: PictureWish): Promise<MapPicture> {
  nameWorker();
  const { width, height, ratio } = wish;
  const container = document.createElement('div');
  container.className = 'map-picture';
  container.style.inlineSize = `${width}px`;
  container.style.blockSize = `${height}px`;
  document.body.append(container);
  const state = stateOf(store.getState(), wish);
  let map: MapLibreMap | null = null;
  try {
    map = new MapLibreMap({
      container,
      style: styleOf(state, pictureScale),
      center: [121.527, 31.297],
      zoom: 12,
      maxPitch: 60,
      interactive: false,
      attributionControl: false,
      renderWorldCopies: false,
      validateStyle: false,
      fadeDuration: 0,
      pixelRatio: ratio,
      maxCanvasSize: [16384, 16384],
      canvasContextAttributes: { preserveDrawingBuffer: true },
    });
    serveIcons(map);
    place(map, state, wish);
    await standing(map);
    const canvas = map.getCanvas();
    const drawn = canvas.width / width;
    if (Math.abs(drawn - ratio) > 0.01) throw new Error(`The device draws ${drawn} times at most`);
    return {
      png: await png(canvas),
      width,
      height,
      ratio,
      metresPerPixel: metresPerPixel(map),
      bearing: map.getBearing(),
    };
  } finally {
    map?.remove();
    container.remove();
  }
}
