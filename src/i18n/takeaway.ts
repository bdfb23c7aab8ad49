import type { Language } from './language';
import { takeawayEn } from './messages/en-takeaway';
import { type TakeawayTexts, takeawayZh } from './messages/zh-takeaway';

/** Texts of what is taken away: page, pictures and files; they come with it. */
export const takeawayTexts: Readonly<Record<Language, TakeawayTexts>> = { zh: takeawayZh, en: takeawayEn };
