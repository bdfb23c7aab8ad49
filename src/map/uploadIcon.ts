import { isPaletteName, palettes, uploadHues } from '../theme/palette';
import { pictureOf } from './iconPen';

/** Side of the picture in CSS px. */
const side = 22;

/** Draws `upload:<palette>:<hue>`: a diamond in an upload hue on a pale edge. Null for another name. @param ratio device px per CSS px */
export function drawUploadIcon(name: string, ratio: number): ImageData | null {
  const [family, paletteName, number] = name.split(':');
  if (family !== 'upload' || paletteName === undefined || !isPaletteName(paletteName)) return null;
  const palette = palettes[paletteName];
  return pictureOf(side, ratio, (pen) => {
    pen.translate(side / 2, side / 2);
    pen.lineJoin = 'round';
    const diamond = new Path2D('M0 -7.5L7.5 0 0 7.5 -7.5 0z');
    pen.lineWidth = 5;
    pen.strokeStyle = palette.halo;
    pen.stroke(diamond);
    pen.fillStyle = uploadHues(palette)[Number(number)] ?? palette.inkSoft;
    pen.fill(diamond);
    pen.fillStyle = palette.halo;
    pen.fill(new Path2D('M0 -2.4L2.4 0 0 2.4 -2.4 0z'));
  });
}
