import type { Belt } from '../model/belt';
import { isSite } from '../model/site';
import { knownFilter } from '../search/facetKnown';
import { isPage } from './pages';
import type { Scene } from './scene';
import type { Notice } from './session';

/** A Scene of which only what the facts have is left, and what to say of the rest. */
export interface CheckedScene {
  readonly scene: Scene;
  readonly notices: readonly Notice[];
}

/** Holds a Scene against the facts, as soon as they are there: a link may ask for what they do not have. */
export function checkedScene(scene: Scene, belt: Belt): CheckedScene {
  const isStrange = (id: string) => !isSite(id) && belt.subject(id) === undefined;
  const { filter, unknown } = knownFilter(belt, scene.filter);
  const { selected, comparing } = scene;
  const strange = comparing.ids.filter(isStrange);
  const isLost = selected !== null && !isPage(selected) && isStrange(selected);
  const ignored = [...unknown, ...(strange.length > 0 ? [`with=${strange.join('.')}`] : [])];
  if (ignored.length === 0 && !isLost) return { scene, notices: [] };
  return {
    scene: {
      ...scene,
      filter,
      comparing: { ...comparing, ids: comparing.ids.filter((id) => !isStrange(id)) },
      selected: isLost ? null : selected,
    },
    notices: [
      ...ignored.map((part): Notice => ({ kind: 'link-part-ignored', part })),
      ...(isLost ? [{ kind: 'record-unknown', id: selected } as const] : []),
    ],
  };
}
