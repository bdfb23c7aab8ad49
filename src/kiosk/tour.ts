import { isLayerGroup, type LayerGroup } from '../layers/groups';
import type { Tour, TourStep } from '../model/tour';
import type { KioskActions } from '../store/kioskActions';

type View = Parameters<KioskActions['tourViewAsked']>[0];

/** Who carries out what the tour wishes. */
export interface TourStage {
  readonly fly: (view: View) => void;
  readonly hide: (groups: readonly LayerGroup[]) => void;
  /** The step that is on, from 0. */
  readonly tell: (step: number) => void;
}

export interface TourPlayer {
  /** From the first step on, for ever. @param now milliseconds of the kiosk's clock */
  readonly start: (tour: Tour, now: number) => void;
  /** The time went on; while nobody can see the page, the tour waits. */
  readonly ticked: (now: number, seen: boolean) => void;
  readonly stop: () => void;
  readonly isOn: () => boolean;
}

const viewOf = ({ shows, pitch, bearing, zoomBy, flight }: TourStep): View => ({
  id: shows,
  pitch,
  bearing,
  zoomBy,
  milliseconds: flight * 1000,
});

/** Milliseconds that a step lasts: the flight to it, and the rest there. */
export const lengthOf = ({ flight, seconds }: TourStep): number => (flight + seconds) * 1000;

/** Plays a tour by the kiosk's clock; it owns no timer. A jump of the clock skips no step. */
export function createTourPlayer({ fly, hide, tell }: TourStage): TourPlayer {
  let playing: { readonly tour: Tour; readonly index: number } | null = null;
  let left = 0;
  let last = 0;
  const enter = (tour: Tour, index: number) => {
    const step = tour.steps[index];
    if (step === undefined) return;
    playing = { tour, index };
    left = lengthOf(step);
    hide(step.hidden.filter(isLayerGroup));
    fly(viewOf(step));
    tell(index);
  };
  return {
    start(tour, now) {
      last = now;
      enter(tour, 0);
    },
    ticked(now, seen) {
      const gone = Math.max(0, now - last);
      last = now;
      if (playing === null || !seen) return;
      left -= gone;
      if (left <= 0) enter(playing.tour, (playing.index + 1) % playing.tour.steps.length);
    },
    stop: () => {
      playing = null;
    },
    isOn: () => playing !== null,
  };
}
