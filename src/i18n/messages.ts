import type { Language } from './language';
import { mapStatements } from './mapStatements';
import { en } from './messages/en';
import { type Messages, zh } from './messages/zh';

const messages: Readonly<Record<Language, Messages>> = {
  zh: { ...zh, map: { ...zh.map, ...mapStatements.zh } },
  en: { ...en, map: { ...en.map, ...mapStatements.en } },
};

/** All texts of the interface in one language. */
export const messagesIn = (language: Language): Messages => messages[language];
