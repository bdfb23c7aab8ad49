import type { Language } from './language';
import { dossierEn } from './messages/en-dossier';
import { type DossierTexts, dossierZh } from './messages/zh-dossier';

/** Texts of the dossier for print; they come with it. */
export const dossierTexts: Readonly<Record<Language, DossierTexts>> = { zh: dossierZh, en: dossierEn };
