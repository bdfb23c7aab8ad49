import type { Language } from './language';
import { staffEn } from './messages/en-staff';
import { type StaffTexts, staffZh } from './messages/zh-staff';

/** Texts of the page for staff; they come with it. */
export const staffTexts: Readonly<Record<Language, StaffTexts>> = { zh: staffZh, en: staffEn };
