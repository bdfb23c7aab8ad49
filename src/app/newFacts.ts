import { liveMap } from '../map/liveMap';
import { createBelt } from '../model/belt';
import { adoptData, dataInUse, isOnTop, loadList } from '../model/load';
import { loadVersion } from '../model/loadVersion';
import type { Actions } from '../store/actions';
import { checkedScene } from '../store/checkedScene';
import type { BeltStore } from '../store/store';
import { reckonAnew } from './reckonAnew';
import { withinTime } from './withinTime';

/** What became of another version of the facts. */
export type Taken =
  | { readonly kind: 'same' }
  | { readonly kind: 'taken'; readonly version: string; readonly date: string | null }
  | { readonly kind: 'refused'; readonly version: string | null; readonly reason: string };

/** Milliseconds in which the map must have drawn the new facts. */
const patience = 60_000;

/**
 * Takes the version of the facts that the server (or the worker in its stead) has now, in place: the Scene is held
 * against it, the map, the search and the analysis follow. One that is faulty, or on which the map or a part of the
 * page fails, is taken back.
 */
export async function takeNewFacts(store: BeltStore, actions: Actions): Promise<Taken> {
  const list = await loadList();
  const before = dataInUse();
  if (list === null || isOnTop(list, before.version)) return { kind: 'same' };
  const loaded = await loadVersion(list, before.files);
  if ('refused' in loaded) {
    const { file, record, problem } = loaded.refused;
    const where = record === null ? file : `${file} ${record}`;
    return { kind: 'refused', version: loaded.version, reason: `${where}: ${problem.en}` };
  }
  const former = store.getState().session.facts;
  const failures = failuresOf(store);
  adoptData(loaded.data);
  actions.factsLoaded(createBelt(loaded.facts), [], checkedScene);
  reckonAnew(store, actions);
  const reason = !(await mapDraws(store))
    ? 'the map did not draw it'
    : failuresOf(store) > failures
      ? 'a part of the page failed on it'
      : null;
  const { version } = loaded.data;
  if (reason === null) return { kind: 'taken', version, date: loaded.date };
  adoptData(before);
  if (former.status === 'ready') actions.factsLoaded(former.belt, former.problems, checkedScene);
  reckonAnew(store, actions);
  return { kind: 'refused', version, reason };
}

const failuresOf = (store: BeltStore): number =>
  store.getState().session.incidents.filter(({ kind }) => kind === 'region-failed').length;

/** Whether the map comes to rest; where there is none, nothing needs to. */
async function mapDraws(store: BeltStore): Promise<boolean> {
  const map = liveMap.getState().live?.map;
  if (map === undefined || store.getState().session.mapState !== 'ready') return true;
  const drawn = new Promise((resolve) => map.once('idle', resolve));
  // Facts that change nothing on the map still have it draw once.
  map.triggerRepaint();
  return withinTime(patience, drawn);
}
