import type { Relation } from '../analysis/relation';
import type { Landmark, Whereabouts } from '../analysis/whereabouts';
import type { Language } from '../i18n/language';
import { whereTexts } from '../i18n/where';

/** “about 600 m north-east of Jiangwan Stadium station”; @param from what it is seen from, in words */
export function relationWords({ metres, wind }: Relation, from: string, language: Language): string {
  const texts = whereTexts[language];
  return metres === null ? texts.within(from) : texts.away(from, texts.length(metres), wind);
}

const landmarkWords = ({ kind, name }: Landmark, language: Language): string =>
  whereTexts[language][kind](name[language]);

/** All that is known of where something lies, each as a part of a sentence. */
export function whereaboutsWords({ seenFrom, size, run }: Whereabouts, language: Language): string[] {
  const texts = whereTexts[language];
  return [
    ...seenFrom.map(({ landmark, relation }) =>
      relationWords(relation, landmarkWords(landmark, language), language),
    ),
    ...(size === null ? [] : [texts.size(texts.length(size.northSouth), texts.length(size.westEast))]),
    ...(run === null ? [] : [texts.run(texts.length(run.metres), run.wind)]),
  ];
}
