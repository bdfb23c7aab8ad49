import type { Language } from './language';
import { editingEn } from './messages/en-editing';
import { type EditingTexts, editingZh } from './messages/zh-editing';

/** Texts of editing on the map; they come with its card on the office page. */
export const editingTexts: Readonly<Record<Language, EditingTexts>> = { zh: editingZh, en: editingEn };
