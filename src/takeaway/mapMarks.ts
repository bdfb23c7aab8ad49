import type { Language } from '../i18n/language';
import { messagesIn } from '../i18n/messages';
import { takeawayTexts } from '../i18n/takeaway';
import { roundLength } from '../layers/scaleBar';
import type { Palette } from '../theme/palette';
import { drawPlate, fontOf, type Pen } from './pen';
import type { Box } from './sheetPlan';

/** What scale bar and north arrow need to know of a picture. */
export interface MapMarks {
  /** Metres on the ground per CSS px, at the middle of the picture. */
  readonly metresPerPixel: number;
  /** Degrees clockwise from north to the top of the picture. */
  readonly bearing: number;
  /** Seen obliquely, the scale holds at the middle only. */
  readonly oblique: boolean;
  readonly language: Language;
  readonly palette: Palette;
}

const inset = 12;
const longestBar = 200;
const label = { bold: false, size: 11.5 };

/** A bar of two halves, one full and one open, at the lower right of the map. */
export function drawScaleBar(pen: Pen, map: Box, marks: MapMarks): void {
  const { palette, language, metresPerPixel } = marks;
  const { metresShort } = messagesIn(language).map;
  const metres = roundLength(metresPerPixel, longestBar);
  const length = metres / metresPerPixel;
  const said = marks.oblique
    ? `${metresShort(metres)} ${takeawayTexts[language].sheet.middle}`
    : metresShort(metres);
  pen.save();
  pen.font = fontOf(label);
  const after = pen.measureText(said).width / 2;
  const plate: Box = {
    width: length + after + 30,
    height: 34,
    x: map.x + map.width - inset - length - after - 30,
    y: map.y + map.height - inset - 34,
  };
  drawPlate(pen, plate, palette);
  const [x, y] = [plate.x + 14, plate.y + 22];
  pen.fillStyle = palette.ink;
  pen.strokeStyle = palette.ink;
  pen.lineWidth = 1;
  pen.fillRect(x, y, length / 2, 5);
  pen.strokeRect(x + 0.5, y + 0.5, length - 1, 4);
  pen.textAlign = 'center';
  pen.textBaseline = 'alphabetic';
  pen.fillText('0', x, y - 6);
  pen.fillText(metresShort(metres / 2), x + length / 2, y - 6);
  pen.fillText(said, x + length, y - 6);
  pen.restore();
}

/** An arrow to the north, at the upper right of the map. */
export function drawNorth(pen: Pen, map: Box, { bearing, language, palette }: MapMarks): void {
  const radius = 24;
  pen.save();
  pen.translate(map.x + map.width - inset - radius, map.y + inset + radius);
  pen.beginPath();
  pen.arc(0, 0, radius, 0, 2 * Math.PI);
  pen.globalAlpha = 0.86;
  pen.fillStyle = palette.panel;
  pen.fill();
  pen.globalAlpha = 1;
  pen.rotate((-bearing * Math.PI) / 180);
  pen.fillStyle = palette.ink;
  pen.fill(new Path2D('M0 -9L7 17L0 12z'));
  pen.strokeStyle = palette.ink;
  pen.lineWidth = 1;
  pen.lineJoin = 'round';
  pen.stroke(new Path2D('M0 -9L7 17L0 12L-7 17z'));
  pen.font = fontOf({ bold: true, size: 10.5 });
  pen.textAlign = 'center';
  pen.textBaseline = 'alphabetic';
  pen.fillText(takeawayTexts[language].sheet.north, 0, -11);
  pen.restore();
}
