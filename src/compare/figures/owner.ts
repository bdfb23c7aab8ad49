import type { Owner } from '../../takeaway/figure/content';
import { day } from '../../takeaway/figure/ink';
import { areaColour, areaNumber } from '../../wording/hue';
import type { Reading } from '../../wording/reading';
import type { Column } from '../column';

const other = { zh: 'en', en: 'zh' } as const;

export const isArea = ({ subject }: Column): boolean =>
  subject?.type === 'zone' || subject?.type === 'structure';

/** A column as figures name it. What is no area itself wears the colour of the first that it lies in. */
export function ownerOf(column: Column, { belt, language }: Reading): Owner {
  const { id, view } = column;
  const name = view.name[language];
  const second = view.name[other[language]];
  return {
    name,
    second: second === name ? '' : second,
    number: areaNumber(id, belt),
    hue: areaColour(isArea(column) ? id : (view.areas[0] ?? 'yangpu'), belt, day),
  };
}
