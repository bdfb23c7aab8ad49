import type { Language } from './language';
import { weightsEn } from './messages/en-weights';
import { type WeightsTexts, weightsZh } from './messages/zh-weights';

/** Texts of the page of weights; they come with it. */
export const weightsTexts: Readonly<Record<Language, WeightsTexts>> = { zh: weightsZh, en: weightsEn };
