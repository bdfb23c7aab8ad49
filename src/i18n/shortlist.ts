import type { Language } from './language';
import { shortlistEn } from './messages/en-shortlist';
import { type ShortlistTexts, shortlistZh } from './messages/zh-shortlist';

/** Texts of the shortlist's page; they come with it. */
export const shortlistTexts: Readonly<Record<Language, ShortlistTexts>> = {
  zh: shortlistZh,
  en: shortlistEn,
};
