import { cornersOf, measuresOf } from '../../analysis/drawn';
import type { Language } from '../../i18n/language';
import type { DrawnMark } from '../../layers/drawnData';
import { onceFor } from '../../model/onceFor';
import type { Text } from '../../model/text';
import type { Drawn } from '../../store/drawing';
import { formatLength, formatSurface } from '../../wording/measures';

/** The number of a drawing in the list, and its length or area. */
function nameOf({ geometry }: Drawn, number: number): Text {
  const { metres, squareMetres } = measuresOf(geometry);
  const size = (language: Language) =>
    squareMetres === null ? formatLength(metres, language) : formatSurface(squareMetres, language);
  return { zh: `${number}：${size('zh')}`, en: `${number}: ${size('en')}` };
}

/** The finished drawings as the map shows them, in the order of the list. */
export const marksOf = onceFor((drawn: readonly Drawn[]): readonly DrawnMark[] =>
  drawn.map((one, index) => ({
    ...one,
    corners: cornersOf(one.geometry),
    name: nameOf(one, index + 1),
  })),
);
