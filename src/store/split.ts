import type { LayerGroup } from '../layers/groups';
import type { PaletteName } from '../theme/palette';
import type { LabelMode, Scene } from './scene';

/** One map over the other with a divider, or both beside each other. */
export const splitModes = ['swipe', 'beside'] as const;
export type SplitMode = (typeof splitModes)[number];
export const isSplitMode = (x: string): x is SplitMode => splitModes.some((m) => m === x);

/** The second Scene: what differs from the first on the far side of the divider. */
export interface Split {
  readonly mode: SplitMode;
  /** Place of the divider, whole per cent of the map's width from the left. */
  readonly at: number;
  readonly palette: PaletteName;
  readonly labels: LabelMode;
  readonly hidden: readonly LayerGroup[];
  /** Degrees from straight down; the first side has its own pitch in its camera. */
  readonly pitch: number;
}

/** The Scene on the far side: the same ground, record, filter and list, in the other look. */
export function farScene(scene: Scene, { palette, labels, hidden, pitch }: Split): Scene {
  const camera = scene.camera === null ? null : { ...scene.camera, pitch };
  return { ...scene, palette, labels, hidden, camera, split: null };
}

/** A first far side that differs at a glance: the other light. */
export const firstSplit = ({ palette, labels, hidden, camera }: Scene): Split => ({
  mode: 'swipe',
  at: 50,
  palette: palette === 'night' ? 'day' : 'night',
  labels,
  hidden,
  pitch: Math.round(camera?.pitch ?? 0),
});
