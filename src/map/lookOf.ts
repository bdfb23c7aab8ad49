import type { Look } from '../layers/look';
import type { Scene } from '../store/scene';
import { palettes } from '../theme/palette';

/** The page's type grows with the screen; the map's grows with it. */
export const typeScale = (): number =>
  Math.round((Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16) * 20) / 20;

/** What the layers need of a Scene. */
export const lookOf = ({ palette, labels, language }: Scene): Look => ({
  palette: palettes[palette],
  paletteName: palette,
  labels,
  language,
  scale: typeScale(),
});
