import { createContext, use } from 'react';
import type { Language } from '../i18n/language';
import { messagesIn } from '../i18n/messages';
import type { Messages } from '../i18n/messages/zh';
import type { Belt } from '../model/belt';
import { useLanguage } from '../store/hooks';

/** The facts for everything below the panel's root, which shows its states while there are none. */
export const FactsContext = createContext<Belt | null>(null);

export interface Reading {
  readonly belt: Belt;
  readonly language: Language;
  readonly messages: Messages;
}

/** The facts with the language they are read in. */
export function useReading(): Reading {
  const belt = use(FactsContext);
  const language = useLanguage();
  if (belt === null) throw new Error('A page was shown before the facts were there');
  return { belt, language, messages: messagesIn(language) };
}
