import { use, useCallback } from 'react';
import { BeltContext, useBeltState } from '../store/hooks';
import { panelStands } from './panelStands';

/** The map's place on the page; what is drawn in it is the map room's business. */
export function MapRegion() {
  const context = use(BeltContext);
  const mount = useCallback(
    (container: HTMLDivElement) => {
      if (context === null) return undefined;
      // Moved rather than drawn anew, so that it neither blinks nor jumps; readers of the screen have the page itself now.
      const poster = document.getElementById('poster');
      if (poster !== null) {
        poster.setAttribute('aria-hidden', 'true');
        container.after(poster);
      }
      let gone = false;
      let dispose: (() => void) | undefined;
      Promise.all([import('../map/mount'), panelStands(context.store)]).then(
        ([{ mountMap }]) => {
          if (!gone) dispose = mountMap(container, context);
        },
        () => context.actions.mapStateChanged('failed'),
      );
      return () => {
        gone = true;
        dispose?.();
      };
    },
    [context],
  );
  const mapState = useBeltState(({ session }) => session.mapState);
  return <div className="map-canvas" ref={mount} data-map-state={mapState} />;
}
