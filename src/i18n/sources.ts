import type { Language } from './language';
import { sourcesEn } from './messages/en-sources';
import { type SourcesTexts, sourcesZh } from './messages/zh-sources';

/** Texts of the page of sources and method; they come with it. */
export const sourcesTexts: Readonly<Record<Language, SourcesTexts>> = { zh: sourcesZh, en: sourcesEn };
