import type { Language } from '../i18n/language';
import type { Messages } from '../i18n/messages/zh';
import type { Belt } from '../model/belt';
import { isPage } from '../store/pages';

/** Title of the page that shows this record or list; null while it is not known. */
export function pageName(id: string, belt: Belt | null, messages: Messages, language: Language): string | null {
  if (isPage(id)) return messages.pages[id].name;
  return belt?.subject(id)?.name[language] ?? null;
}
