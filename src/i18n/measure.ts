import type { Language } from './language';
import { measureEn } from './messages/en-measure';
import { type MeasureTexts, measureZh } from './messages/zh-measure';

/** Texts of measuring and drawing; they come with its page and its card on the map. */
export const measureTexts: Readonly<Record<Language, MeasureTexts>> = { zh: measureZh, en: measureEn };
