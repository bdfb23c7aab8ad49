import type { Language } from './language';
import { headsEn } from './messages/en-heads';
import { type HeadTexts, headsZh } from './messages/zh-heads';

/** Texts of what stands beside the title of a page; they come with the pages. */
export const headTexts: Readonly<Record<Language, HeadTexts>> = { zh: headsZh, en: headsEn };
