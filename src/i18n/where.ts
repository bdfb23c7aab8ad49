import type { Language } from './language';
import { whereEn } from './messages/en-where';
import { type WhereTexts, whereZh } from './messages/zh-where';

/** Texts of distances and directions; they come with what tells them. */
export const whereTexts: Readonly<Record<Language, WhereTexts>> = { zh: whereZh, en: whereEn };
