import type { Language } from '../../i18n/language';
import type { Scene } from '../../store/scene';
import { readingOf } from '../../wording/reading';
import { chosenIndicator } from '../bars/ranked';
import type { Comparison } from '../model/useComparison';
import type { CompareIndicator } from '../model/values';

export const figureKinds = ['bars', 'table', 'map'] as const;
export type FigureKindName = (typeof figureKinds)[number];

/** What a figure is to be made of, and in which language. */
export interface FigureWish {
  readonly kind: FigureKindName;
  readonly language: Language;
  readonly comparison: Comparison;
  readonly scene: Scene;
}

/** The comparison as it is read in the figure's own language. */
export function readIn({ comparison, language }: FigureWish): Comparison {
  const { belt, today } = comparison.ground.reading;
  return { ...comparison, ground: { ...comparison.ground, reading: readingOf(belt, language, today) } };
}

/** The indicator that the page ranks by at the moment. */
export function rankedIndicator({ comparison, scene }: FigureWish): CompareIndicator | null {
  const { indicators, columns, ground } = comparison;
  return chosenIndicator(scene.comparing.indicator, indicators, columns, ground);
}
