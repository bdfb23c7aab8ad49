import type { Language } from '../i18n/language';
import type { LayerGroup } from '../layers/groups';
import type { PaletteName } from '../theme/palette';
import type { Camera, LabelMode, Scene } from './scene';

/** Pure steps from one Scene to the next; nothing else makes a Scene. */
export const withLanguage = (scene: Scene, language: Language): Scene => ({ ...scene, language });
export const withPalette = (scene: Scene, palette: PaletteName): Scene => ({ ...scene, palette });
export const withLabels = (scene: Scene, labels: LabelMode): Scene => ({ ...scene, labels });
export const withSelected = (scene: Scene, selected: string | null): Scene => ({ ...scene, selected });
export const withCamera = (scene: Scene, camera: Camera | null): Scene => ({ ...scene, camera });

export function withLayerToggled(scene: Scene, group: LayerGroup): Scene {
  const hidden = scene.hidden.includes(group)
    ? scene.hidden.filter((g) => g !== group)
    : [...scene.hidden, group];
  return { ...scene, hidden };
}
