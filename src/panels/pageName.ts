import type { Language } from '../i18n/language';
import { messagesIn } from '../i18n/messages';
import type { Belt } from '../model/belt';
import type { Text } from '../model/text';
import { isPage, type PageId } from '../store/pages';

/** Name of a page that is no record. */
export const pageNames = (page: PageId | 'overview'): Text => ({
  zh: messagesIn('zh').pages[page].name,
  en: messagesIn('en').pages[page].name,
});

/** Title of the page that shows this record or list; null while it is not known. */
export function pageName(id: string, belt: Belt | null, language: Language): string | null {
  if (isPage(id)) return pageNames(id)[language];
  return belt?.subject(id)?.name[language] ?? null;
}
