import type { Language } from '../../i18n/language';
import { targetTexts } from '../../i18n/targets';
import type { Belt } from '../../model/belt';
import { elsewhere } from './lanes';

/** Name of a lane: a zone's own, or the district, or what lies outside the zones. */
export function laneName(id: string, belt: Belt, language: Language): string {
  const { timeline } = targetTexts[language];
  if (id === 'yangpu') return timeline.district;
  return id === elsewhere ? timeline.elsewhere : belt.areaName(id)[language];
}
