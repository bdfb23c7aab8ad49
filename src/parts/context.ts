import { createContext, use } from 'react';
import type { Belt } from '../model/belt';
import { today } from '../model/today';
import { useLanguage } from '../store/hooks';
import { type Reading, readingOf } from '../wording/reading';

/** The facts for everything below the panel's root, which shows its states while there are none. */
export const FactsContext = createContext<Belt | null>(null);

/** The facts with the language and the day in which they are read. */
export function useReading(): Reading {
  const belt = use(FactsContext);
  const language = useLanguage();
  if (belt === null) throw new Error('A page was shown before the facts were there');
  return readingOf(belt, language, today());
}
