import { type PaletteName, palettes } from '../../theme/palette';
import { type ChangeSign, changeColour, changeShapes } from './mark';

/** Side of a mark in CSS px, and device px per CSS px at which it is drawn. */
const side = 30;
export const ratio = 3;

/** Draws the mark of a kind of change: its shape filled in its colour on a pale edge, its sign within. Null without a canvas. */
export function drawChangeIcon(paletteName: PaletteName, sign: ChangeSign): ImageData | null {
  const palette = palettes[paletteName];
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = side * ratio;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (pen === null) return null;
  pen.scale(ratio, ratio);
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
  return pen.getImageData(0, 0, canvas.width, canvas.height);
}
