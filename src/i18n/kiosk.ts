import type { Language } from './language';
import { kioskEn } from './messages/en-kiosk';
import { type KioskTexts, kioskZh } from './messages/zh-kiosk';

/** Texts of the unattended screen; they come with it. */
export const kioskTexts: Readonly<Record<Language, KioskTexts>> = { zh: kioskZh, en: kioskEn };
