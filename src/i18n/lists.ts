import type { Language } from './language';
import { listsEn } from './messages/en-lists';
import { type ListTexts, listsZh } from './messages/zh-lists';

/** Texts at the end of a long list; they come with the first one. */
export const listTexts: Readonly<Record<Language, ListTexts>> = { zh: listsZh, en: listsEn };
