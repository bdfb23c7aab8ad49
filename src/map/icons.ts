import type { Map as MapLibreMap } from 'maplibre-gl';
import { isPlaceKind } from '../model/place';
import { hasHue, isPaletteName, palettes } from '../theme/palette';
import { iconPaths } from '../ui/iconPaths';
import { pictureOf } from './iconPen';
import { drawUploadIcon } from './uploadIcon';

/** Side of an icon in CSS px, and device px per CSS px at which it is drawn. */
const side = 34;
const ratio = 3;

/** Draws `place:<palette>:<kind>:<hue>`: a paper disc with a ring in the zone's hue and the kind's sign. Null for another name. */
function drawIcon(name: string): ImageData | null {
  const [family, paletteName, kind, hue] = name.split(':');
  if (family !== 'place' || paletteName === undefined || kind === undefined || hue === undefined) return null;
  if (!isPaletteName(paletteName) || !isPlaceKind(kind)) return null;
  const palette = palettes[paletteName];
  return pictureOf(side, ratio, (pen) => {
    pen.beginPath();
    pen.arc(side / 2, side / 2, side / 2 - 3, 0, 2 * Math.PI);
    pen.fillStyle = palette.raised;
    pen.fill();
    pen.lineWidth = 2.6;
    pen.strokeStyle = hasHue(palette, hue) ? palette.zones[hue] : palette.inkFaint;
    pen.stroke();
    pen.translate((side - 20 * 0.86) / 2, (side - 20 * 0.86) / 2);
    pen.scale(0.86, 0.86);
    pen.lineWidth = 1.6;
    pen.lineCap = pen.lineJoin = 'round';
    pen.strokeStyle = palette.ink;
    pen.stroke(new Path2D(iconPaths[kind]));
  });
}

/** Lets the map draw each icon when it first needs it. */
export function serveIcons(map: MapLibreMap): void {
  map.setMissingStyleImageResolver((name) => {
    const picture = drawIcon(name) ?? drawUploadIcon(name, ratio);
    if (picture !== null && !map.hasImage(name)) map.addImage(name, picture, { pixelRatio: ratio });
  });
}
