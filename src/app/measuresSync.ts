import type { AreaQuestion, MeasuresByArea } from '../analysis/areas/measures';
import type { Belt } from '../model/belt';
import type { Problem } from '../model/problem';
import type { Actions } from '../store/actions';
import { isAtlas } from '../store/pages';
import type { BeltState, BeltStore } from '../store/store';
import { baseMapProblem } from './baseMapProblem';

/** Measures areas on the base map; rejects when that is not possible. */
export type AskForMeasures = (belt: Belt, areas: readonly AreaQuestion[]) => Promise<MeasuresByArea>;

/** The analysis and its worker come with the first page that compares areas. */
const askTheDesk: AskForMeasures = async (belt, areas) => {
  const { deskOf } = await import('../analysis/deskOf');
  return deskOf(belt).measures(areas);
};

/**
 * Has all zones, sections and carrier areas measured when a page of the atlas is first shown. What failed is measured
 * again when someone sets it to `idle`. Returns the end of it.
 */
export function followMeasures(
  store: BeltStore,
  actions: Actions,
  ask: AskForMeasures = askTheDesk,
): () => void {
  const bring = async (belt: Belt): Promise<void> => {
    const measured = await ask(belt, areasOf(belt)).then(
      (values) => ({ status: 'ready', values }) as const,
      (error: unknown) => ({ status: 'failed', problem: notMeasured(error) }) as const,
    );
    // Other facts may have come meanwhile, and with them another question.
    const { facts } = store.getState().session;
    if (facts.status !== 'ready' || facts.belt === belt) actions.measured(measured);
  };
  const follow = ({ scene, session: { facts, measures } }: BeltState) => {
    if (facts.status !== 'ready' || measures.status !== 'idle' || !isAtlas(scene.selected)) return;
    actions.measured({ status: 'working' });
    void bring(facts.belt);
  };
  follow(store.getState());
  return store.subscribe(follow);
}

const areasOf = ({ facts }: Belt): readonly AreaQuestion[] =>
  facts.zones.features.map(({ geometry, properties: { id } }) => ({ id, geometry }));

const notMeasured = (error: unknown): Problem =>
  baseMapProblem(error, (cause) => ({
    zh: `各片区的实测指标未能算出：底图资料读取或计算失败（${cause}）`,
    en: `the areas could not be measured: the base map could not be read or reckoned with (${cause})`,
  }));
