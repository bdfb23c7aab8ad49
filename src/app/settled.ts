import type { BeltState, BeltStore } from '../store/store';

/** The sketch stands in for the map. */
const standsWithout = ({ session: { mapState, facts } }: BeltState): boolean =>
  (mapState === 'no-webgl' || mapState === 'failed') && facts.status === 'ready';

/** When the first picture is whole, or it is plain that there will be none: what comes now competes with nothing. */
export const settled = (store: BeltStore): Promise<void> =>
  new Promise((resolve) => {
    const marks = new PerformanceObserver((list) => {
      if (list.getEntriesByName('map-idle').length > 0) done();
    });
    const stop = store.subscribe((state) => standsWithout(state) && done());
    const done = () => {
      stop();
      marks.disconnect();
      resolve();
    };
    marks.observe({ type: 'mark', buffered: true });
    if (standsWithout(store.getState())) done();
  });
