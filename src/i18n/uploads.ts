import type { Language } from './language';
import { uploadsEn } from './messages/en-uploads';
import { type UploadsTexts, uploadsZh } from './messages/zh-uploads';

/** Texts of the page of a visitor's own layers; they come with it. */
export const uploadsTexts: Readonly<Record<Language, UploadsTexts>> = { zh: uploadsZh, en: uploadsEn };
