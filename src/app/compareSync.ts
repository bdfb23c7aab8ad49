import type { Actions } from '../store/actions';
import type { BeltState, BeltStore } from '../store/store';

const parts = ({ scene, session }: BeltState) => [
  scene.selected === 'compare',
  scene.comparing,
  scene.shortlist,
  scene.language,
  session.facts,
  session.measures,
  session.sites,
];

/** While zones stand side by side, the map beside them shows the same values. Returns the end of it. */
export function followComparison(store: BeltStore, actions: Actions): () => void {
  const show = async () => {
    if (store.getState().scene.selected !== 'compare') return actions.comparedShown([]);
    try {
      const { mapMarks } = await import('../compare/model/mapMarks');
      const state = store.getState();
      actions.comparedShown(state.scene.selected === 'compare' ? mapMarks(state) : []);
    } catch (error) {
      // The page itself comes by the same way and says that it could not be loaded; the map stays as it was.
      console.error(error);
    }
  };
  void show();
  return store.subscribe(parts, () => void show(), {
    equalityFn: (a, b) => a.every((part, index) => part === b[index]),
  });
}
