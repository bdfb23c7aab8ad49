import type { Language } from './language';
import { exploreEn } from './messages/en-explore';
import { type ExploreTexts, exploreZh } from './messages/zh-explore';

/** Texts of the Explore page; they come with it. */
export const exploreTexts: Readonly<Record<Language, ExploreTexts>> = { zh: exploreZh, en: exploreEn };
