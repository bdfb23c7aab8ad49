import type { Language } from './language';
import { freshnessEn } from './messages/en-freshness';
import { type FreshnessTexts, freshnessZh } from './messages/zh-freshness';

/** Texts about how long facts hold; they come with the pages. */
export const freshnessTexts: Readonly<Record<Language, FreshnessTexts>> = {
  zh: freshnessZh,
  en: freshnessEn,
};
