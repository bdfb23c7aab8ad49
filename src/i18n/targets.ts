import type { Language } from './language';
import { targetsEn } from './messages/en-targets';
import { type TargetTexts, targetsZh } from './messages/zh-targets';

/** Texts of the page of targets and actuals; they come with it. */
export const targetTexts: Readonly<Record<Language, TargetTexts>> = { zh: targetsZh, en: targetsEn };
