import type { Language } from './language';
import { gapsEn } from './messages/en-gaps';
import { type GapTexts, gapsZh } from './messages/zh-gaps';

/** Texts of the page of completeness; they come with it. */
export const gapTexts: Readonly<Record<Language, GapTexts>> = { zh: gapsZh, en: gapsEn };
