import type { Language } from '../i18n/language';
import { messagesIn } from '../i18n/messages';
import type { Belt } from '../model/belt';
import { sitePosition } from '../model/site';
import type { Text } from '../model/text';
import { isPage, type PageId } from './pages';

/** Name of a page that is no record. */
export const pageNames = (page: PageId | 'overview' | 'site'): Text => ({
  zh: messagesIn('zh').pages[page].name,
  en: messagesIn('en').pages[page].name,
});

/** Name of a free site: its kind and its place, WGS-84 degrees to about ten metres. Null for another id. */
export function siteName(id: string): Text | null {
  const position = sitePosition(id);
  if (position === null) return null;
  const { zh, en } = pageNames('site');
  const [longitude, latitude] = position.map((degrees) => degrees.toFixed(4));
  return { zh: `${zh} ${latitude} N ${longitude} E`, en: `${en} ${latitude} N ${longitude} E` };
}

/** Title of the page that shows this record, list or free site; null while it is not known. */
export function pageName(id: string, belt: Belt | null, language: Language): string | null {
  if (isPage(id)) return pageNames(id)[language];
  return siteName(id)?.[language] ?? belt?.subject(id)?.name[language] ?? null;
}
