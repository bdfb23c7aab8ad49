import { fontOf, type Pen } from '../pen';
import { ink } from './ink';
import {
  type HatchOp,
  hatching,
  type Page,
  type PathOp,
  type Picture,
  raisedSize,
  raising,
  type TextOp,
} from './ops';

/** Pictures of the map as the canvas takes them. */
export type Bitmaps = ReadonlyMap<Picture, CanvasImageSource>;

/**
 * Draws a page on a canvas.
 * @param scale px of the canvas for each point
 */
export function drawPage(pen: Pen, { width, height, ops }: Page, scale: number, bitmaps: Bitmaps): void {
  pen.save();
  pen.scale(scale, scale);
  pen.fillStyle = ink.paper;
  pen.fillRect(0, 0, width, height);
  for (const op of ops) {
    pen.save();
    switch (op.kind) {
      case 'text':
        drawText(pen, op, scale);
        break;
      case 'rect':
        pen.globalAlpha = op.opacity ?? 1;
        pen.fillStyle = op.fill;
        pen.fillRect(op.x, op.y, op.width, op.height);
        break;
      case 'hatch':
        drawHatch(pen, op);
        break;
      case 'line':
        pen.strokeStyle = op.stroke;
        pen.lineWidth = op.width;
        pen.beginPath();
        pen.moveTo(...op.from);
        pen.lineTo(...op.to);
        pen.stroke();
        break;
      case 'path':
        drawPath(pen, op);
        break;
      case 'image': {
        const bitmap = op.picture === null ? undefined : bitmaps.get(op.picture);
        if (bitmap !== undefined) pen.drawImage(bitmap, op.x, op.y, op.width, op.height);
        break;
      }
    }
    pen.restore();
  }
  pen.restore();
}

/** In px of the canvas: letters that a canvas scales up keep the rounded widths of their small size. */
function drawText(pen: Pen, { text, raised, x, y, size, bold, colour, anchor }: TextOp, scale: number): void {
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.fillStyle = colour;
  pen.textAlign = 'left';
  pen.textBaseline = 'alphabetic';
  const inText = fontOf({ bold, size: size * scale });
  const inMarks = fontOf({ bold: false, size: raisedSize(size) * scale });
  const widthIn = (font: string, said: string) => {
    pen.font = font;
    return pen.measureText(said).width;
  };
  const gap = raised === '' ? 0 : size * raising.gap * scale;
  const own = widthIn(inText, text);
  const all = own + gap + widthIn(inMarks, raised);
  const left = x * scale - (anchor === 'start' ? 0 : anchor === 'end' ? all : all / 2);
  pen.font = inText;
  pen.fillText(text, left, y * scale);
  if (raised === '') return;
  pen.font = inMarks;
  pen.fillText(raised, left + own + gap, (y - size * raising.by) * scale);
}

function drawHatch(pen: Pen, { x, y, width, height }: HatchOp): void {
  const step = hatching.gap * Math.SQRT2;
  pen.beginPath();
  pen.rect(x, y, width, height);
  pen.clip();
  pen.strokeStyle = ink.hatch;
  pen.lineWidth = hatching.width;
  pen.beginPath();
  for (let left = x - height; left < x + width; left += step) {
    pen.moveTo(left, y + height);
    pen.lineTo(left + height, y);
  }
  pen.stroke();
}

function drawPath(pen: Pen, { path, x, y, scale, turn = 0, ...look }: PathOp): void {
  pen.translate(x, y);
  pen.rotate((turn * Math.PI) / 180);
  pen.scale(scale, scale);
  pen.globalAlpha = look.opacity ?? 1;
  pen.lineCap = pen.lineJoin = 'round';
  pen.setLineDash([...(look.dash ?? [])]);
  const line = new Path2D(path);
  if (look.fill !== undefined) {
    pen.fillStyle = look.fill;
    pen.fill(line);
  }
  if (look.stroke === undefined) return;
  pen.strokeStyle = look.stroke;
  pen.lineWidth = look.width ?? 1;
  pen.stroke(line);
}
