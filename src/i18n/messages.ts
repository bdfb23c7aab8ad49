import type { Language } from './language';
import { en } from './messages/en';
import { type Messages, zh } from './messages/zh';

const messages: Readonly<Record<Language, Messages>> = { zh, en };

/** All texts of the interface in one language. */
export const messagesIn = (language: Language): Messages => messages[language];
