import type { Language } from '../i18n/language';
import { messagesIn } from '../i18n/messages';
import type { Messages } from '../i18n/messages/zh';
import type { Belt } from '../model/belt';

/** The facts with the language they are read in. */
export interface Reading {
  readonly belt: Belt;
  readonly language: Language;
  readonly messages: Messages;
}

export const readingOf = (belt: Belt, language: Language): Reading => ({
  belt,
  language,
  messages: messagesIn(language),
});
