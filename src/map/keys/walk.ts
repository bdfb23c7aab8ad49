import type { Map as MapLibreMap, PaddingOptions } from 'maplibre-gl';
import { nearestSpot, nextByBearing } from '../../analysis/arrows';
import type { Station } from '../../analysis/stations';
import type { Position } from '../../model/geometry';
import { matchingIds } from '../../search/facets';
import type { BeltContext } from '../../store/hooks';
import { coveredOf, freeMiddle } from '../../ui/covered';
import { isKiosk } from '../../ui/mode';
import type { Live } from '../liveMap';
import type { Meaning } from './keyMeans';
import { keysState } from './keysState';
import { loadStations } from './loadStations';
import { type Stop, stopsOf } from './stops';

type Step = Exclude<Meaning, { readonly kind: 'help' }>;

/** Going from feature to feature on a map: what each key does there. */
export function walkOn({ map, padding }: Live, { store, actions }: BeltContext): (step: Step) => void {
  let stations: readonly Station[] = [];
  void loadStations().then((loaded) => {
    stations = loaded;
  });

  const stops = (): readonly Stop[] => {
    const { scene, session } = store.getState();
    if (session.facts.status !== 'ready') return [];
    const { belt } = session.facts;
    return stopsOf(belt, stations, scene.hidden, matchingIds(belt, scene.filter));
  };

  /** The middle of what is seen of the map. */
  const middle = (): Position => {
    const container = map.getContainer();
    const [right, down] = freeMiddle(coveredOf(container));
    const { lng, lat } = map.unproject([
      container.clientWidth / 2 + right,
      container.clientHeight / 2 + down,
    ]);
    return [lng, lat];
  };

  const arrive = (stop: Stop, from: Stop | null) => {
    const beside = stops().filter(({ position }) => position.join() === stop.position.join()).length - 1;
    keysState.setState({ walking: true, at: stop, told: { kind: 'stop', stop, from, beside } });
    actions.hovered(stop.subject === null ? null : stop.id);
    bringIntoView(map, stop.position, padding());
  };

  const begin = () => {
    const { selected } = store.getState().scene;
    const all = stops();
    const first = all.find(({ id }) => id === selected) ?? nearestSpot(middle(), all);
    if (first === null) keysState.setState({ told: { kind: 'nothing' } });
    else arrive(first, null);
  };

  const open = (stop: Stop) => {
    if (stop.subject === null) {
      if (!isKiosk()) actions.siteChosen(stop.position);
    } else if (store.getState().scene.selected === stop.id) document.getElementById('page-title')?.focus();
    else actions.subjectChosen(stop.id);
  };

  return (step) => {
    const { at } = keysState.getState();
    switch (step.kind) {
      case 'walk':
        return begin();
      case 'leave':
        actions.hovered(null);
        return keysState.setState({ walking: false, at: null, told: { kind: 'left' } });
      case 'middle': {
        const nearest = nearestSpot(middle(), stops());
        return nearest === null ? undefined : arrive(nearest, null);
      }
      case 'open':
        return at === null ? undefined : open(at);
      case 'go': {
        const degrees = step.degrees + map.getBearing();
        const next = nextByBearing(at?.position ?? middle(), degrees, stops());
        return next === null ? keysState.setState({ told: { kind: 'edge', degrees } }) : arrive(next, at);
      }
      case 'turn': {
        const all = stops();
        const index = all.findIndex(({ id }) => id === at?.id);
        const next = all[(index + step.by + all.length) % all.length];
        return next === undefined ? undefined : arrive(next, at);
      }
    }
  };
}

/** CSS px to each side, and above and below, where what the map says stands. */
const [aside, air] = [40, 130];

/** Moves the map only where a position is not well within what is seen. */
function bringIntoView(
  map: MapLibreMap,
  position: Position,
  { top = 0, right = 0, bottom = 0, left = 0 }: PaddingOptions,
): void {
  const { clientWidth, clientHeight } = map.getContainer();
  const { x, y } = map.project(position);
  const isSeen =
    x > left + aside && x < clientWidth - right - aside && y > top + air && y < clientHeight - bottom - air;
  if (!isSeen)
    map.easeTo({ center: position, offset: freeMiddle({ left: left - right, bottom: bottom - top }) });
}
