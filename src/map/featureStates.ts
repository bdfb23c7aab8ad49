import type { Map as MapLibreMap } from 'maplibre-gl';
import type { BeltState, BeltStore } from '../store/store';

const sources = ['zones', 'ribbons', 'places'] as const;

/**
 * Shows which record is chosen and which is under the pointer. A lost graphics context forgets feature states
 * without a word, so they are set again whenever the style has loaded.
 */
export function showStates(map: MapLibreMap, store: BeltStore): () => void {
  let shown: { selected: string | null; hovered: string | null } = { selected: null, hovered: null };
  const set = (id: string | null, state: Record<string, boolean>) => {
    if (id === null || !map.style) return;
    for (const source of sources) if (map.getSource(source)) map.setFeatureState({ source, id }, state);
  };
  const of = ({ scene, session }: BeltState) => ({ selected: scene.selected, hovered: session.hovered });
  const show = () => {
    const wanted = of(store.getState());
    if (shown.selected !== wanted.selected) set(shown.selected, { selected: false });
    if (shown.hovered !== wanted.hovered) set(shown.hovered, { hovered: false });
    set(wanted.selected, { selected: true });
    set(wanted.hovered, { hovered: true });
    shown = wanted;
  };
  map.on('style.load', show);
  return store.subscribe(of, show, {
    equalityFn: (a, b) => a.selected === b.selected && a.hovered === b.hovered,
  });
}
