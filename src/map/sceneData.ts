import { factDataOf, noFacts } from '../layers/factData';
import { type Overlay, withOverlay } from '../layers/overlayData';
import type { FactData } from '../layers/sources';
import { buildStyle } from '../layers/style';
import type { Belt } from '../model/belt';
import { dataUrl } from '../model/load';
import { matchingIds } from '../search/facets';
import type { Filter } from '../search/filter';
import type { BeltState } from '../store/store';
import { drawnMarks } from './drawing/drawnMarks';
import type { Lay } from './liveMap';
import { lookOf } from './lookOf';
import { uploadMarks } from './uploadMarks';

/** Equal for equal filters: one that the browser's history brings back is another object. */
export const keyOf = (filter: Filter): string => JSON.stringify(filter);

let drawn: { belt: Belt; key: string; data: FactData } | null = null;

/** The facts as the map draws them, worked out once for each version of the facts and each filter. */
function dataOf(belt: Belt, filter: Filter): FactData {
  const key = keyOf(filter);
  if (drawn?.belt !== belt || drawn.key !== key)
    drawn = { belt, key, data: factDataOf(belt, matchingIds(belt, filter)) };
  return drawn.data;
}

/** What Scene and visit lay over the facts. */
export function overlayOf({ scene, session }: BeltState): Overlay {
  const site = scene.selected === null ? undefined : session.sites[scene.selected];
  return {
    selected: scene.selected,
    kept: scene.shortlist.map(({ id }) => id),
    report: site?.status === 'ready' ? site.report : null,
    found: session.found,
    compared: session.compared,
    drawn: drawnMarks(session),
    uploads: uploadMarks(session.uploads),
    uploadChosen: session.uploadFeature,
  };
}

/** Everything that the map draws of facts, Scene and visit. */
export function allDataOf(state: BeltState): FactData {
  const { facts } = state.session;
  if (facts.status !== 'ready') return noFacts;
  return withOverlay(dataOf(facts.belt, state.scene.filter), facts.belt, overlayOf(state));
}

let lay: Lay = (style) => style;
/** Who brings base maps of other hosts lays them under the belt; without them nothing is changed. */
export const layGroundBy = (layer: Lay): void => {
  lay = layer;
};

/** The style of this state: a pure function of the Scene, the facts and the base map under them. */
export const styleOf = (state: BeltState, scale: number) =>
  lay(buildStyle(lookOf(state.scene, scale), state.scene.hidden, allDataOf(state), dataUrl), state);
