import type { Language } from './language';
import { splitEn } from './messages/en-split';
import { type SplitTexts, splitZh } from './messages/zh-split';

/** Texts of the divided map; they come with it. */
export const splitTexts: Readonly<Record<Language, SplitTexts>> = { zh: splitZh, en: splitEn };
