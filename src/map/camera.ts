import { type EaseToOptions, LngLat, type Map as MapLibreMap, type PaddingOptions } from 'maplibre-gl';
import type { Actions } from '../store/actions';
import { encodeCamera } from '../store/codecCamera';
import { isPage } from '../store/pages';
import type { Camera } from '../store/scene';
import type { CameraRequest, Session } from '../store/session';
import type { BeltStore } from '../store/store';
import { isSheet } from '../theme/breakpoints';
import { type Covered, coveredOf, degreesPerPixel, freeMiddle, shrunk, uncovered } from '../ui/covered';
import { extentOf } from './extents';
import { centreExtent, type Extent, homeExtent } from './homeExtent';

type TourRequest = Extract<CameraRequest, { kind: 'tour' }>;

/** Milliseconds of a flight, degrees of the oblique view. */
const flight = 900;
const oblique = 55;

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/**
 * Keeps the centre inside what there is to see and the zoom between the whole belt and a doorstep.
 * @param covered what lies over the map for good: the middle of the rest is what counts
 */
export function constrain(lowestZoom: () => number, covered = (): Covered => uncovered) {
  const [west, south, east, north] = centreExtent;
  return ({ lng, lat }: LngLat, wished: number) => {
    const zoom = clamp(wished, lowestZoom(), 18.5);
    const [x, y] = freeMiddle(covered());
    const [dx, dy] = [x * degreesPerPixel(zoom), -y * degreesPerPixel(zoom) * shrunk];
    return {
      center: new LngLat(clamp(lng + dx, west, east) - dx, clamp(lat + dy, south, north) - dy),
      zoom,
    };
  };
}

/** CSS px that the sheet, the credits along the lower edge and a phone's buttons cover at each side. */
export function padding(container: HTMLElement, sheet: Session['sheet']): PaddingOptions {
  const { clientHeight, clientWidth } = container;
  const { left, bottom } = coveredOf(container);
  const edge = Math.round(Math.min(clientHeight, clientWidth) * 0.045);
  if (bottom > 0) return { top: edge, left: edge + left, right: edge, bottom: edge + bottom };
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  if (!isSheet()) return { top: edge, left: edge, right: edge, bottom: edge + 2 * rem };
  const under = sheet === 'peek' ? 7.75 * rem : 0.52 * window.innerHeight;
  return { top: edge, left: edge, right: edge + 2 * rem, bottom: edge + under + rem };
}

const settled = (map: MapLibreMap): Camera => {
  const { lng, lat } = map.getCenter();
  return {
    longitude: lng,
    latitude: lat,
    zoom: map.getZoom(),
    bearing: map.getBearing(),
    pitch: map.getPitch(),
  };
};

/** The only file that moves the map: carries out requests and reports where the view has settled. */
export function steerCamera(map: MapLibreMap, store: BeltStore, actions: Actions): () => void {
  const pad = () => padding(map.getContainer(), store.getState().session.sheet);
  const lookAt = ([west, south, east, north]: Extent, pitch: number, animate: boolean) =>
    map.fitBounds([west, south, east, north], {
      padding: pad(),
      duration: animate ? flight : 0,
      bearing: 0,
      pitch,
      maxZoom: 16,
    });

  /** Slow, and never essential: who asked for less motion gets a cut. */
  const tourTo = ({ id, pitch, bearing, zoomBy, milliseconds }: TourRequest) => {
    const { facts } = store.getState().session;
    const found = id === null || facts.status !== 'ready' ? homeExtent : extentOf(facts.belt, id);
    const view = map.cameraForBounds([...(found ?? homeExtent)], { padding: pad(), bearing, maxZoom: 16 });
    if (view === undefined) return undefined;
    return map.flyTo({ ...view, zoom: (view.zoom ?? 12) + zoomBy, pitch, bearing, duration: milliseconds });
  };

  /** Turning and zooming go round the middle of what is seen. */
  const easeRound = (view: EaseToOptions) =>
    map.easeTo({ ...view, offset: freeMiddle(coveredOf(map.getContainer())) });

  const carryOut = (request: CameraRequest, animate: boolean): unknown => {
    const { scene, session } = store.getState();
    switch (request.kind) {
      case 'home':
        return lookAt(homeExtent, 0, animate);
      case 'fit': {
        const belt = session.facts.status === 'ready' ? session.facts.belt : null;
        const extent = belt === null ? null : extentOf(belt, request.id);
        return extent === null ? undefined : lookAt(extent, map.getPitch(), animate);
      }
      case 'extent':
        return lookAt(request.extent, map.getPitch(), animate);
      case 'tour':
        return tourTo(request);
      case 'rest':
        return map.stop();
      case 'north':
        return easeRound({ bearing: 0 });
      case 'tilt':
        return easeRound({ pitch: map.getPitch() > 5 ? 0 : oblique });
      case 'pitch':
        return easeRound({ pitch: request.pitch });
      case 'zoom':
        return easeRound({ zoom: map.getZoom() + request.by });
      case 'turn':
        return easeRound({ bearing: map.getBearing() + request.by });
      case 'pan': {
        const container = map.getContainer();
        const { clientWidth, clientHeight } = container;
        const covered = coveredOf(container);
        const [right, down] = request.steps;
        return map.panBy([
          (right * (clientWidth - covered.left)) / 3,
          (down * (clientHeight - covered.bottom)) / 3,
        ]);
      }
      case 'scene': {
        const { camera, selected } = scene;
        // A page that is no record has no place of its own: the whole belt stands behind it.
        if (camera === null)
          return selected === null || isPage(selected)
            ? lookAt(homeExtent, 0, animate)
            : carryOut({ ...request, kind: 'fit', id: selected }, animate);
        const { longitude, latitude, zoom, bearing, pitch } = camera;
        return map.jumpTo({ center: [longitude, latitude], zoom, bearing, pitch });
      }
    }
  };

  // Putting the map where the Scene wants it is not a new view: the Scene stays as it is.
  let placing = false;
  let placed = '';
  const placedHere = () => {
    placing = false;
    placed = encodeCamera(settled(map));
  };
  const place = () => {
    placing = true;
    carryOut({ serial: 0, kind: 'scene' }, false);
    placedHere();
  };
  map.on('moveend', (event) => {
    if ('led' in event) return;
    const view = settled(map);
    const written = encodeCamera(view);
    map.getContainer().dataset['camera'] = written.replaceAll('_', ',');
    // A change of the frame, or new graphics, end with a move that led nowhere.
    const stayed = written === placed && store.getState().scene.camera === null;
    if (!placing && !stayed) actions.cameraSettled(view);
  });
  place();
  // A view that nobody chose fits its frame again when the frame changes, as it does beside a page of the atlas.
  map.on('resize', () => {
    if (store.getState().scene.camera === null) place();
  });
  const stopRequests = store.subscribe(
    ({ session }) => session.cameraRequest,
    (request) => carryOut(request, true),
  );
  // A link to a record can be looked at only when the facts have arrived.
  const stopFacts = store.subscribe(
    ({ session }) => session.facts.status,
    () => {
      if (store.getState().session.cameraRequest.kind === 'scene') place();
    },
  );
  // And when the sheet gives or takes room; how it comes there is no new view either.
  const stopSheet = store.subscribe(
    ({ session }) => session.sheet,
    () => {
      if (!isSheet() || store.getState().scene.camera !== null) return;
      placing = true;
      carryOut({ serial: 0, kind: 'scene' }, true);
      if (map.isMoving()) map.once('moveend', placedHere);
      else placedHere();
    },
  );
  return () => {
    stopRequests();
    stopFacts();
    stopSheet();
  };
}
