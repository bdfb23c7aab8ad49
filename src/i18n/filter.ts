import type { Language } from './language';
import { filterEn } from './messages/en-filter';
import { type FilterTexts, filterZh } from './messages/zh-filter';

/** Texts that pages need while a filter is on. */
export const filterTexts: Readonly<Record<Language, FilterTexts>> = { zh: filterZh, en: filterEn };
