import type { Palette } from '../theme/palette';
import type { Box, PlacedText, Type } from './sheetPlan';
import type { Sign } from './signs';

/** What draws on a canvas in CSS px. */
export type Pen = CanvasRenderingContext2D;

export const fontOf = ({ bold, size }: Type): string =>
  `${bold ? 700 : 400} ${size}px "Belt Sans", sans-serif`;

export function drawText(pen: Pen, { text, x, y, soft, ...type }: PlacedText, palette: Palette): void {
  pen.font = fontOf(type);
  pen.fillStyle = soft ? palette.inkSoft : palette.ink;
  pen.textAlign = 'left';
  pen.textBaseline = 'alphabetic';
  pen.fillText(text, x, y);
}

/** A sign of the legend with its ground's corner at x, y. */
export function drawSign(pen: Pen, sign: Sign, x: number, y: number): void {
  for (const { path, fill, stroke, width = 1, opacity = 1, dash = [], at = [0, 0], scale = 1 } of sign) {
    pen.save();
    pen.translate(x + at[0], y + at[1]);
    pen.scale(scale, scale);
    pen.globalAlpha = opacity;
    pen.lineCap = pen.lineJoin = 'round';
    pen.setLineDash([...dash]);
    const line = new Path2D(path);
    if (fill !== undefined) {
      pen.fillStyle = fill;
      pen.fill(line);
    }
    if (stroke !== undefined) {
      pen.strokeStyle = stroke;
      pen.lineWidth = width;
      pen.stroke(line);
    }
    pen.restore();
  }
}

/** A plate in the paper's colour, so that what stands on the map can be read. */
export function drawPlate(pen: Pen, { x, y, width, height }: Box, palette: Palette): void {
  pen.save();
  pen.globalAlpha = 0.86;
  pen.fillStyle = palette.panel;
  pen.fillRect(x, y, width, height);
  pen.restore();
}
