import type { Language } from '../i18n/language';
import { messagesIn } from '../i18n/messages';
import type { Messages } from '../i18n/messages/zh';
import type { Belt } from '../model/belt';

/** The facts with the language they are read in and the day on which they are read. */
export interface Reading {
  readonly belt: Belt;
  readonly language: Language;
  readonly messages: Messages;
  /** `YYYY-MM-DD`; what is dated is judged by it. */
  readonly today: string;
}

export const readingOf = (belt: Belt, language: Language, today: string): Reading => ({
  belt,
  language,
  messages: messagesIn(language),
  today,
});
