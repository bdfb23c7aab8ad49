import { bringType } from '../../ui/ownType';
import { fontOf } from '../pen';
import type { Page } from './ops';
import type { MeasureType } from './setting';

/** Measured large and scaled down: at its own size a browser may round the widths of letters. */
const large = 100;

/**
 * Measures type on a canvas.
 * @throws Error when there is no canvas to measure on
 */
export function createMeasure(): MeasureType {
  const pen = document.createElement('canvas').getContext('2d');
  if (pen === null) throw new Error('No canvas to measure on');
  const known = new Map<string, number>();
  return (text, size, bold) => {
    const key = `${bold}${text}`;
    let width = known.get(key);
    if (width === undefined) {
      pen.font = fontOf({ bold, size: large });
      width = pen.measureText(text).width;
      known.set(key, width);
    }
    return (width * size) / large;
  };
}

/** A canvas does not ask for the letters that it lacks. */
export async function bringLetters(pages: readonly Page[]): Promise<void> {
  const text = pages
    .flatMap(({ ops }) => ops.map((op) => (op.kind === 'text' ? op.text + op.raised : '')))
    .join('');
  await bringType(text);
}
