import type { StoreApi } from 'zustand';
import { continued, isFinal, type Rules, secondsLeft, startedAgain, startOf, ticked, touched } from './phase';
import { freshKiosk, type KioskState } from './state';
import type { KioskControls } from './visitor';

/** What happens round a visit; each is called within the event that causes it. */
export interface VisitEvents {
  readonly begun: () => void;
  /** Everything of the visitor must go; the state of the screen itself is fresh already. */
  readonly ended: () => void;
}

export interface Visit extends KioskControls {
  readonly acted: () => void;
  readonly ticked: () => void;
  /** Milliseconds since the last touch. */
  readonly idle: () => number;
}

const rulesOf = ({ idle }: KioskState['settings']): Rules => ({
  ask: idle.ask * 1000,
  countdown: idle.countdown * 1000,
  longest: idle.longest * 60_000,
});

/**
 * Keeps the visit by the clock and says in the screen's state where it stands.
 * @param serving a visit is under way already, as after the page was loaded anew beneath one
 * @param now milliseconds of a clock that only goes forward
 */
export function keepVisit(
  kiosk: StoreApi<KioskState>,
  { begun, ended }: VisitEvents,
  serving: boolean,
  now: () => number = () => performance.now(),
): Visit {
  const rules = () => rulesOf(kiosk.getState().settings);
  let state = startOf(now());
  const show = () => {
    const { phase } = state;
    const asking = phase === 'asking';
    const shown = {
      phase,
      secondsLeft: asking ? secondsLeft(state, now(), rules()) : 0,
      final: asking && isFinal(state, now()),
    };
    const present = kiosk.getState();
    const same = shown.phase === present.phase && shown.secondsLeft === present.secondsLeft;
    if (!same || shown.final !== present.final) kiosk.setState(shown);
  };
  const become = (next: typeof state) => {
    const before = state;
    state = next;
    const over = next.ended !== before.ended;
    if (over) {
      kiosk.setState(freshKiosk);
      ended();
    }
    show();
    if (next.phase !== 'attract' && (over || before.phase === 'attract')) begun();
  };
  const act = () => become(touched(state, now(), rules()));
  if (serving) state = touched(state, now(), rules());
  show();
  return {
    acted: act,
    begin: () => {
      if (state.phase === 'attract') act();
    },
    goOn: () => become(continued(state, now(), rules())),
    startAgain: () => become(startedAgain(state, now())),
    ticked: () => become(ticked(state, now(), rules())),
    idle: () => now() - state.touched,
  };
}
