import type { Language } from './language';
import { openDataEn } from './messages/en-openData';
import { type OpenDataTexts, openDataZh } from './messages/zh-openData';

/** Texts of the open data; they come with the page for taking away. */
export const openDataTexts: Readonly<Record<Language, OpenDataTexts>> = { zh: openDataZh, en: openDataEn };
