import type { Actions } from '../store/actions';
import { liveMap } from './liveMap';

/**
 * Milliseconds between two beats, and that one picture may take, which a machine without a graphics card may need
 * seconds for; so many misses in a row are one too many.
 */
const between = 10_000;
const longest = 8000;
const mostMisses = 3;

interface Heart {
  /** Asks for a picture and says when it is drawn; gives back how to wait no longer, or null where no heart beats. */
  readonly ask: (drawn: () => void) => (() => void) | null;
  readonly renew: () => void;
  readonly note: Actions['incidentNoted'];
  /** After each picture that came in time. */
  readonly beat: () => void;
}

/** Asks for a picture again and again; three in a row that do not come are an incident, and what draws is renewed. */
export function listenToHeart({ ask, renew, note, beat }: Heart): () => void {
  let misses = 0;
  let forget: (() => void) | null = null;
  let limit: ReturnType<typeof setTimeout> | undefined;
  const end = () => {
    clearTimeout(limit);
    forget?.();
    forget = null;
  };
  const clock = setInterval(() => {
    // Whatever is left of the last question, where the machine slept.
    end();
    forget = ask(() => {
      end();
      misses = 0;
      beat();
    });
    if (forget !== null)
      limit = setTimeout(() => {
        end();
        misses += 1;
        if (misses < mostMisses) return;
        misses = 0;
        note('heartbeat-missed', `${mostMisses}`);
        renew();
      }, longest);
  }, between);
  return () => {
    clearInterval(clock);
    end();
  };
}

/** The heart of the living map: it beats while the page is seen and the map is not given up. */
export const keepHeartbeat = (note: Actions['incidentNoted'], beat: () => void): (() => void) =>
  listenToHeart({
    ask: (drawn) => {
      const map = liveMap.getState().live?.map;
      if (map === undefined || document.visibilityState === 'hidden') return null;
      map.once('render', drawn);
      map.triggerRepaint();
      return () => map.off('render', drawn);
    },
    renew: () => liveMap.getState().live?.renew(),
    note,
    beat,
  });
