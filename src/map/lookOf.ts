import type { Look } from '../layers/look';
import type { Scene } from '../store/scene';
import { palettes } from '../theme/palette';

/** Shorter side, in CSS px, of a map that has room for names of the first size. */
const roomy = 760;

/**
 * How many times as large as at 16 px type the map is drawn: as the page's type, which grows with the screen, but
 * no larger than the map has room for.
 */
export function mapScale({ clientWidth, clientHeight }: Element): number {
  const type = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
  const room = Math.max(1, Math.min(clientWidth, clientHeight) / roomy);
  return Math.round(Math.min(type, room) * 20) / 20;
}

/** What the layers need of a Scene. */
export const lookOf = ({ palette, labels, language }: Scene, scale = 1): Look => ({
  palette: palettes[palette],
  paletteName: palette,
  labels,
  language,
  scale,
});
