import type { Language } from './language';
import { backdropEn } from './messages/en-backdrop';
import { type BackdropTexts, backdropZh } from './messages/zh-backdrop';

/** Texts of the choice of base maps; they come with it. */
export const backdropTexts: Readonly<Record<Language, BackdropTexts>> = { zh: backdropZh, en: backdropEn };
