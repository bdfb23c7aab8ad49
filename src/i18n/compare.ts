import type { Language } from './language';
import { compareEn } from './messages/en-compare';
import { type CompareTexts, compareZh } from './messages/zh-compare';

/** Texts of the side-by-side page; they come with it. */
export const compareTexts: Readonly<Record<Language, CompareTexts>> = { zh: compareZh, en: compareEn };
