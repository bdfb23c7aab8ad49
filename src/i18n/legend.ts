import type { Language } from './language';
import { legendEn } from './messages/en-legend';
import { type LegendTexts, legendZh } from './messages/zh-legend';

/** Texts of the legend; they come when the layer list is opened. */
export const legendTexts: Readonly<Record<Language, LegendTexts>> = { zh: legendZh, en: legendEn };
