import type { Language } from '../i18n/language';
import { type LayerGroup, withToggled } from '../layers/groups';
import { type FacetName, type Filter, noFilter, withOptionToggled } from '../search/filter';
import type { PaletteName } from '../theme/palette';
import { type Comparing, withCompared } from './comparing';
import type { Camera, LabelMode, Scene } from './scene';
import type { Shortlist } from './shortlist';
import type { Split } from './split';

/** Pure steps from one Scene to the next; nothing else makes a Scene. */
export const withLanguage = (scene: Scene, language: Language): Scene => ({ ...scene, language });
export const withPalette = (scene: Scene, palette: PaletteName): Scene => ({ ...scene, palette });
export const withLabels = (scene: Scene, labels: LabelMode): Scene => ({ ...scene, labels });
export const withSelected = (scene: Scene, selected: string | null): Scene => ({ ...scene, selected });
export const withCamera = (scene: Scene, camera: Camera | null): Scene => ({ ...scene, camera });
export const withFilter = (scene: Scene, filter: Filter): Scene => ({ ...scene, filter });
export const withFacetToggled = (scene: Scene, facet: FacetName, option: string): Scene =>
  withFilter(scene, withOptionToggled(scene.filter, facet, option));
export const withFacetCleared = (scene: Scene, facet: FacetName): Scene =>
  withFilter(scene, { ...scene.filter, [facet]: noFilter[facet] });
export const withShortlist = (scene: Scene, shortlist: Shortlist): Scene => ({ ...scene, shortlist });

export const withLayerToggled = (scene: Scene, group: LayerGroup): Scene => ({
  ...scene,
  hidden: withToggled(scene.hidden, group),
});

export const withComparing = (scene: Scene, part: Partial<Comparing>): Scene => ({
  ...scene,
  comparing: { ...scene.comparing, ...part },
});
export const withComparedToggled = (scene: Scene, id: string): Scene => ({
  ...scene,
  comparing: withCompared(scene.comparing, id),
});
export const withSplit = (scene: Scene, split: Split | null): Scene => ({ ...scene, split });
/** The first side wears what the far one wore, and the other way round; `pitch` is that of the first side, in degrees. */
export const withSidesSwapped = (scene: Scene, split: Split, pitch: number): Scene => ({
  ...scene,
  palette: split.palette,
  labels: split.labels,
  hidden: split.hidden,
  split: {
    ...split,
    palette: scene.palette,
    labels: scene.labels,
    hidden: scene.hidden,
    pitch: Math.round(pitch),
  },
});
