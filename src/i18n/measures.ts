import type { Language } from './language';
import { measuresEn } from './messages/en-measures';
import { type MeasureTexts, measuresZh } from './messages/zh-measures';

/** Names and methods of what is measured, counted and reported; they come with the atlas. */
export const measureTexts: Readonly<Record<Language, MeasureTexts>> = { zh: measuresZh, en: measuresEn };
