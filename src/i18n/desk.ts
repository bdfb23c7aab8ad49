import type { Language } from './language';
import { deskEn } from './messages/en-desk';
import { type DeskTexts, deskZh } from './messages/zh-desk';

/** Texts of the office's page; they come with it. */
export const deskTexts: Readonly<Record<Language, DeskTexts>> = { zh: deskZh, en: deskEn };
