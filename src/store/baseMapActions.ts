import { handOn } from './hand';
import type { BaseMaps, Ground } from './session';
import type { BeltStore } from './store';

/** What happens to the base map under the belt; loaded only where the configuration offers others. */
export function createBaseMapActions(store: BeltStore) {
  const { toScene, toSession, scene, session } = handOn(store);
  return {
    /** @param baseMap id of the configuration, `embedded`, or null for the usual one */
    baseMapChosen: (baseMap: string | null) => {
      if (scene().baseMap !== baseMap) toScene({ ...scene(), baseMap });
    },
    baseMapsOffered: (baseMaps: BaseMaps) => toSession({ baseMaps }),
    /** How far the wished one has come. */
    baseMapTold: (part: Partial<BaseMaps>) => {
      const { baseMaps } = session();
      if (baseMaps !== null) toSession({ baseMaps: { ...baseMaps, ...part } });
    },
    /** It lies under the belt now; null: the built-in one does. */
    groundLaid: (ground: Ground | null) => {
      if (session().ground !== ground) toSession({ ground });
    },
  };
}
