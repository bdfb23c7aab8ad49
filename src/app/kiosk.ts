import { keepAwake } from '../kiosk/awake';
import { watchWallClock } from '../kiosk/care';
import { afterPicture, everyBeat } from '../kiosk/clock';
import { guardFirstTouch, isOwnButton } from '../kiosk/firstTouch';
import { forgetVisitor } from '../kiosk/forget';
import { keepVisit } from '../kiosk/keepVisit';
import { lockDown } from '../kiosk/lockdown';
import { careForScreen } from '../kiosk/screenCare';
import { kioskState } from '../kiosk/state';
import { watchTouches } from '../kiosk/touches';
import { createTourPlayer } from '../kiosk/tour';
import { tourOnShow } from '../kiosk/tourOnShow';
import { kioskControls } from '../kiosk/visitor';
import { countVisits } from '../kiosk/visits';
import { loadKioskSettings } from '../model/loadKiosk';
import type { Actions } from '../store/actions';
import { encodeScene } from '../store/codec';
import { createKioskActions } from '../store/kioskActions';
import { defaultScene } from '../store/scene';
import type { BeltStore } from '../store/store';
import { keepHealthy } from './kioskHealth';

/**
 * Runs an unattended screen: invites with the tour, serves, asks, forgets; locks what leads away and looks after the
 * screen. A page that was loaded anew beneath a visitor goes on with their Scene. Returns the end of it.
 */
export function followKiosk(store: BeltStore, actions: Actions): () => void {
  const root = document.documentElement;
  const now = () => performance.now();
  const kiosk = createKioskActions(store);
  const mirrorPhase = () => {
    root.dataset['phase'] = kioskState.getState().phase;
  };
  const stopMirror = kioskState.subscribe(mirrorPhase);
  const stopHealth = keepHealthy(store, actions);
  const stopVisits = countVisits();

  const tour = createTourPlayer({
    fly: kiosk.tourViewAsked,
    hide: kiosk.layersHidden,
    tell: (step) => kioskState.setState({ step }),
  });
  const invites = () => kioskState.getState().phase === 'attract';
  const firstTouch = guardFirstTouch(root);
  const begun = () => {
    tour.stop();
    kiosk.visitBegun();
    // The map takes long to draw all its layers; the answer to the touch is seen before.
    afterPicture(() => invites() || kiosk.layersBack());
  };
  const ended = () => {
    kiosk.visitEnded();
    forgetVisitor();
  };
  const underWay = encodeScene(store.getState().scene) !== encodeScene(defaultScene);
  const visit = keepVisit(kioskState, { begun, ended }, underWay);
  mirrorPhase();
  kioskControls.setState(visit);

  const stopTouches = watchTouches({
    came: (target) => {
      if (!invites() || isOwnButton(target)) return;
      firstTouch.came(now());
      visit.begin();
    },
    acted: (target) => {
      if (!isOwnButton(target)) visit.acted();
    },
  });

  const playTour = () => {
    const { tour: chosen } = kioskState.getState();
    const { facts, mapState } = store.getState().session;
    const ready = facts.status !== 'loading' && mapState !== 'loading';
    if (!tour.isOn() && chosen !== null && ready) tour.start(chosen, now());
    tour.ticked(now(), !document.hidden);
  };
  const care = careForScreen(root);
  const wallJump = watchWallClock();
  const stopBeat = everyBeat(() => {
    visit.ticked();
    firstTouch.ticked(now());
    if (invites()) playTour();
    const { phase, settings } = kioskState.getState();
    care({ phase, screen: settings.screen, now: now(), idle: visit.idle(), wall: new Date() });
    const seconds = wallJump();
    if (seconds !== 0) actions.incidentNoted('clock-changed', `${seconds} s`);
  });

  void loadKioskSettings().then(({ settings, problems }) => {
    kioskState.setState({ settings });
    if (problems.length > 0) actions.incidentNoted('settings-refused', problems.join(', '));
  });
  void tourOnShow((detail) => actions.incidentNoted('settings-refused', detail)).then((chosen) =>
    kioskState.setState({ tour: chosen }),
  );
  const ends = [
    stopBeat,
    stopTouches,
    firstTouch.end,
    stopMirror,
    lockDown(() => kioskState.getState().staff === 'open'),
    keepAwake((detail) => actions.incidentNoted('wake-lock-refused', detail)),
    stopVisits,
    stopHealth,
  ];
  return () => {
    for (const end of ends) end();
  };
}
