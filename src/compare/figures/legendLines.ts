import { figureTexts } from '../../i18n/figure';
import type { FigureLegendLine, Owner } from '../../takeaway/figure/content';
import { day, ink } from '../../takeaway/figure/ink';
import { signOf } from '../../takeaway/signs';
import type { Reading } from '../../wording/reading';
import type { Column } from '../column';
import { isArea, ownerOf } from './owner';

const signAlone = ({ number, hue }: Owner) => ({ number, hue });

/** Number and hue of the zones, the ring of what is none, and the hatching: what every figure needs. */
export function commonSigns(columns: readonly Column[], reading: Reading): readonly FigureLegendLine[] {
  const texts = figureTexts[reading.language];
  const owners = columns.map((column) => ownerOf(column, reading));
  const zone = owners.find(({ number }) => number > 0);
  const ring = owners.find(({ number }) => number === 0);
  return [
    ...(zone === undefined ? [] : [{ sign: signAlone(zone), text: texts.numbered }]),
    ...(ring === undefined ? [] : [{ sign: signAlone(ring), text: texts.ring }]),
    { sign: 'hatch', text: texts.hatched },
    { sign: signOf('area', ink.soft, day), text: texts.outline },
  ];
}

/** What the map adds: the tint of areas, the discs of places, and the outline of what has no value. */
export function mapSigns(columns: readonly Column[], { language }: Reading): readonly FigureLegendLine[] {
  const texts = figureTexts[language];
  const tints = [0.1, 0.3, 0.62].map((opacity, index) => ({
    path: `M${2 + 8 * index} 3h8v14h-8z`,
    fill: ink.soft,
    opacity,
  }));
  const discs = [3, 7].map((radius, index) => ({
    path: `M${4 + 9 * index} 10a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`,
    fill: ink.soft,
    opacity: 0.55,
  }));
  const outline = { path: 'M4 4h20v12h-20z', stroke: ink.soft, width: 1.5, dash: [3, 4] };
  return [
    ...(columns.some(isArea) ? [{ sign: tints, text: texts.deeper }] : []),
    ...(columns.every(isArea) ? [] : [{ sign: discs, text: texts.larger }]),
    { sign: [outline], text: texts.noValue },
  ];
}
