import type { HexColor } from 'terra-draw';
import type { Palette } from '../../theme/palette';

const hex = (colour: string): HexColor => `#${colour.slice(1)}`;

/** How the drawing under way looks: as the finished ones (`layers/drawn.ts`), with larger points. Widths in CSS px. */
export function inksOf({ pin, halo }: Palette, scale: number) {
  const [ink, paper] = [hex(pin), hex(halo)];
  const points = {
    coordinatePointColor: paper,
    coordinatePointWidth: 4.5 * scale,
    coordinatePointOutlineColor: ink,
    coordinatePointOutlineWidth: 2 * scale,
    closingPointColor: ink,
    closingPointWidth: 7 * scale,
    closingPointOutlineColor: paper,
    closingPointOutlineWidth: 2 * scale,
  };
  return {
    line: { ...points, lineStringColor: ink, lineStringWidth: 2.5 * scale },
    area: {
      ...points,
      fillColor: ink,
      fillOpacity: 0.12,
      outlineColor: ink,
      outlineWidth: 2.5 * scale,
      editedPointColor: ink,
      editedPointWidth: 7 * scale,
      editedPointOutlineColor: paper,
      editedPointOutlineWidth: 2 * scale,
    },
  };
}
