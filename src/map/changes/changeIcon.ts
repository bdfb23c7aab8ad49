import { type PaletteName, palettes } from '../../theme/palette';
import { pictureOf } from '../iconPen';
import { type ChangeSign, changeColour, changeShapes } from './mark';

/** Side of a mark in CSS px, and device px per CSS px at which it is drawn. */
const side = 30;
export const ratio = 3;

/** Draws the mark of a kind of change: its shape filled in its colour on a pale edge, its sign within. Null without a canvas. */
export function drawChangeIcon(paletteName: PaletteName, sign: ChangeSign): ImageData | null {
  const palette = palettes[paletteName];
  return pictureOf(side, ratio, (pen) => {
    pen.translate(side / 2, side / 2);
    pen.lineJoin = pen.lineCap = 'round';
    const outline = new Path2D(changeShapes[sign].outline);
    pen.lineWidth = 5;
    pen.strokeStyle = palette.halo;
    pen.stroke(outline);
    pen.fillStyle = changeColour(palette, sign);
    pen.fill(outline);
    pen.lineWidth = 2;
    pen.strokeStyle = palette.raised;
    pen.stroke(new Path2D(changeShapes[sign].sign));
  });
}
