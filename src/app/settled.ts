import type { BeltStore } from '../store/store';

const standsWithout = new Set(['no-webgl', 'failed']);

/** When the first picture is whole, or it is plain that there will be none: what comes now competes with nothing. */
export const settled = (store: BeltStore): Promise<void> =>
  new Promise((resolve) => {
    const marks = new PerformanceObserver((list) => {
      if (list.getEntriesByName('map-idle').length > 0) done();
    });
    const stop = store.subscribe(({ session }) => {
      if (standsWithout.has(session.mapState) && session.facts.status === 'ready') done();
    });
    const done = () => {
      stop();
      marks.disconnect();
      resolve();
    };
    marks.observe({ type: 'mark', buffered: true });
  });
