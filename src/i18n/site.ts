import type { Language } from './language';
import { siteEn } from './messages/en-site';
import { type SiteTexts, siteZh } from './messages/zh-site';

/** Texts of the site report; they come with it. */
export const siteTexts: Readonly<Record<Language, SiteTexts>> = { zh: siteZh, en: siteEn };
