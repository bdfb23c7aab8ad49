import type { Language } from './language';
import { keysEn } from './messages/en-keys';
import { type KeysTexts, keysZh } from './messages/zh-keys';

/** Texts of the map's keys; they come when the map first has the focus. */
export const keysTexts: Readonly<Record<Language, KeysTexts>> = { zh: keysZh, en: keysEn };
