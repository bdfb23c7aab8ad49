import type { Language } from './language';
import { searchEn } from './messages/en-search';
import { type SearchTexts, searchZh } from './messages/zh-search';

/** Texts of the search; they come with its field. */
export const searchTexts: Readonly<Record<Language, SearchTexts>> = { zh: searchZh, en: searchEn };
