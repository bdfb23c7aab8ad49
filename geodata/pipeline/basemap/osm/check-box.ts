import type { Report } from './report';
import { type Box, meet } from './shape/box';
import { boxBeyond, boxOutside } from './words';

/** Whether what is to be drawn lies within what the file declares; says so where it does not, or not wholly. */
export function checkBox(box: Box, bounds: Box | null, report: Report): boolean {
  if (bounds === null) return true;
  if (!meet(box, bounds)) {
    report.add('box', null, '--bbox', boxOutside(box, bounds));
    return false;
  }
  const isBeyond = box[0] < bounds[0] || box[1] < bounds[1] || box[2] > bounds[2] || box[3] > bounds[3];
  if (isBeyond) report.add('box', null, '--bbox', boxBeyond(bounds));
  return true;
}
