import type { Position } from '../../model/geometry';
import { loadLayer } from '../../model/loadLayer';
import type { Text } from '../../model/text';
import { bestOf, createSnapping } from './snapping/snapIndex';
import type { FindSnap, SnapTarget } from './snapping/target';
import { layerTargets, outlineTargets, snapLayers } from './snapping/targets';
import { positionIn, shown, type Work } from './work';

let base: FindSnap = () => null;
let asked = false;

/** Fetches what the base map offers; a layer that does not come is no target, and editing goes on without it. */
export function prepareSnapping(): void {
  if (asked) return;
  asked = true;
  const layers = Object.entries(snapLayers).map(async ([name, kind]): Promise<readonly SnapTarget[]> => {
    try {
      return layerTargets(kind, await loadLayer(name));
    } catch (error) {
      console.warn(error);
      return [];
    }
  });
  void Promise.all(layers).then((targets) => {
    base = createSnapping(targets.flat());
  });
}

/** Looks for targets of what is about to be dragged: the base map, and the outlines of other zones as they are then. */
export function snapFinder(work: Work, nameOf: (id: string) => Text): FindSnap {
  const drawing = shown(work);
  if (drawing.kind === 'place') return base;
  const moving: Position | null = positionIn(work);
  return bestOf([createSnapping(outlineTargets(drawing.outlines, nameOf, work.id, moving)), base]);
}
