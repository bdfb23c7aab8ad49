import type { MapPicture } from '../store/pictures';
import type { Palette } from '../theme/palette';
import { palettes } from '../theme/palette';
import { bringType } from '../ui/ownType';
import { drawNorth, drawScaleBar, type MapMarks } from './mapMarks';
import { drawSign, drawText, fontOf, type Pen } from './pen';
import { planSheet, type SheetPlan, type SheetWords, sheetSize, type Type } from './sheetPlan';

function penOf(canvas: HTMLCanvasElement): Pen {
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('No canvas to draw on');
  return pen;
}

const measureWith = (pen: Pen) => (type: Type) => (text: string) => {
  pen.font = fontOf(type);
  return pen.measureText(text).width;
};

/**
 * Puts a picture of the map on a sheet with title, legend, scale bar, north arrow and what must be said of it.
 * @throws Error when the device cannot make a canvas of that size
 */
export async function composeSheet(picture: MapPicture, words: SheetWords, marks: MapMarks): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const pen = penOf(canvas);
  // A canvas does not ask for the letters that it lacks.
  const { texts } = planSheet(words, measureWith(pen));
  await bringType(texts.map(({ text }) => text).join(''));
  const plan = planSheet(words, measureWith(pen));
  const map = await createImageBitmap(picture.png);
  try {
    canvas.width = Math.round(sheetSize.width * picture.ratio);
    canvas.height = Math.round(sheetSize.height * picture.ratio);
    pen.scale(picture.ratio, picture.ratio);
    paint(pen, plan, map, marks);
  } finally {
    map.close();
  }
  return await new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error('No picture came')) : resolve(blob)),
      'image/png',
    ),
  );
}

function paint(pen: Pen, plan: SheetPlan, map: ImageBitmap, marks: MapMarks): void {
  const { palette } = marks;
  pen.fillStyle = palette.panel;
  pen.fillRect(0, 0, sheetSize.width, sheetSize.height);
  const { x, y, width, height } = plan.map;
  pen.drawImage(map, x, y, width, height);
  pen.strokeStyle = palette.ink;
  pen.lineWidth = 1;
  pen.strokeRect(x + 0.5, y + 0.5, width - 1, height - 1);
  drawScaleBar(pen, plan.map, marks);
  drawNorth(pen, plan.map, marks);
  for (const text of plan.texts) drawText(pen, text, palette);
  for (const { sign, x: left, y: top } of plan.signs) drawSign(pen, sign, left, top);
  if (plan.code !== null) paintCode(pen, plan.code);
}

/** Dark on light whatever the palette, since scanners expect it. */
function paintCode(pen: Pen, { code, x, y, width }: NonNullable<SheetPlan['code']>): void {
  const paper: Palette = palettes.contrast;
  pen.save();
  pen.translate(x, y);
  pen.scale(width / code.size, width / code.size);
  pen.fillStyle = paper.paper;
  pen.fillRect(0, 0, code.size, code.size);
  pen.fillStyle = paper.ink;
  pen.fill(new Path2D(code.path));
  pen.restore();
}
