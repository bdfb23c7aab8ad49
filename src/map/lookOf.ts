import type { Look } from '../layers/look';
import type { Scene } from '../store/scene';
import { palettes } from '../theme/palette';

/** What the layers need of a Scene. */
export const lookOf = ({ palette, labels, language }: Scene): Look => ({
  palette: palettes[palette],
  paletteName: palette,
  labels,
  language,
});
