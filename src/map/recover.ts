import { GPUInitializationError, type Map as MapLibreMap } from 'maplibre-gl';
import type { Actions } from '../store/actions';
import { type Blow, climbed, ground, patience } from './ladder';

/** A map that stands, and how to take it away with all that hangs on it. */
interface Built {
  readonly map: MapLibreMap;
  readonly dispose: () => void;
}
interface Keeper {
  /** Builds the map, which says itself when it is first drawn; throws where the browser gives no graphics context. */
  readonly build: (renew: () => void) => Built;
  readonly tell: (state: 'ready' | 'lost' | 'no-webgl' | 'failed') => void;
  readonly note: Actions['incidentNoted'];
  /** Stands before the details of incidents, where there is more than one map. */
  readonly name?: string;
}

/**
 * Keeps a map alive until the returned function is called. Its graphics context is lost: one waits. It comes back: the
 * style and the states are replayed by their own files on `style.load`. It does not: the map is built anew. That
 * happens again and again: the map is given up, and the drawn sketch stays.
 */
export function keepMap({ build, tell, note, name = '' }: Keeper): () => void {
  let ladder = ground;
  let built: Built | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const clear = () => {
    clearTimeout(timer);
    built?.dispose();
    built = null;
  };
  const raise = () => {
    const fresh = build(() => climb({ kind: 'stuck', at: performance.now() }));
    built = fresh;
    // MapLibre 6.17 keeps listening for a style that a loss destroyed, which then holds the whole map for ever.
    let { style } = fresh.map;
    const keepStyle = () => {
      style = fresh.map.style;
    };
    fresh.map.getCanvas().addEventListener('webglcontextlost', keepStyle, { capture: true });
    fresh.map.on('webglcontextlost', () => {
      style?._remove(false);
      note('context-lost', name);
      climb({ kind: 'lost', at: performance.now() });
    });
    fresh.map.on('webglcontextrestored', () => {
      note('context-restored', name);
      climb({ kind: 'restored' });
      fresh.map.once('idle', () => tell('ready'));
    });
  };
  const climb = (blow: Blow) => {
    const before = ladder.rung;
    ladder = climbed(ladder, blow);
    if (ladder.rung === before && before === 'given-up') return;
    clearTimeout(timer);
    switch (ladder.rung) {
      case 'standing':
        break;
      case 'waiting':
        tell('lost');
        timer = setTimeout(() => climb({ kind: 'overdue' }), patience);
        break;
      case 'rebuilding':
        tell('lost');
        rebuild();
        break;
      case 'given-up':
        clear();
        tell('failed');
        note('map-given-up', `${name}${ladder.losses.length} losses, ${ladder.refusals} refusals`);
    }
  };
  const rebuild = () => {
    clear();
    try {
      raise();
    } catch (error) {
      console.warn(error);
      climb({ kind: 'refused' });
      return;
    }
    note('map-rebuilt', name);
    climb({ kind: 'built' });
  };

  try {
    raise();
  } catch (error) {
    // That a device draws no maps is said on the page; it is no fault of the program.
    const unable = error instanceof GPUInitializationError;
    if (!unable) console.error(error);
    tell(unable ? 'no-webgl' : 'failed');
  }
  return clear;
}
